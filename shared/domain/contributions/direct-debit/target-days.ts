import type { IsoDate } from '../../dates.ts';
import { dayAfter, dayBefore } from '../../segments/shift-day.ts';

/**
 * Whether banks settle on that day: TARGET, the Eurosystem's clearing, rests on Saturdays, Sundays, 1 January, Good
 * Friday, Easter Monday, 1 May, 25 and 26 December (Guideline ECB/2022/8, annex I).
 */
export function isBankingDay(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  if (fixedRests.has(day.slice(5))) return false;
  const easter = easterSunday(Number(day.slice(0, 4)));
  return day !== dayBefore(easter, twoDays) && day !== dayAfter(easter, oneDay);
}

/** `day` itself where banks settle on it. */
export function bankingDayFrom(day: IsoDate): IsoDate {
  let next = day;
  while (!isBankingDay(next)) next = dayAfter(next, oneDay);
  return next;
}

/** The banking day that is `count` of them after `day`. */
export function bankingDaysAfter(day: IsoDate, count: number): IsoDate {
  let next = day;
  for (let left = count; left > 0; left -= 1) next = bankingDayFrom(dayAfter(next, oneDay));
  return next;
}

const oneDay = { count: 1, unit: 'day' } as const;
const twoDays = { count: 2, unit: 'day' } as const;
const fixedRests: ReadonlySet<string> = new Set(['01-01', '05-01', '12-25', '12-26']);

/** Of the Gregorian calendar, by the anonymous algorithm that Meeus gives ("Astronomical Algorithms", ch. 8). */
function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const month = String(Math.floor(n / 31)).padStart(2, '0');
  const day = String((n % 31) + 1).padStart(2, '0');
  // Always between 22 March and 25 April.
  return `${String(year).padStart(4, '0')}-${month}-${day}` as IsoDate;
}
