import type { IsoDate } from '../dates.ts';

const earliestYear = 1900;
const latestYear = 2099;
const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** Null when that day never was, or is outside of what a member's file can hold (1900 to 2099). */
export function isoDateOf({ year, month, day }: CalendarDay): IsoDate | null {
  if (year < earliestYear || year > latestYear) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // The day was just proven to exist, which is all that the brand promises.
  return text as IsoDate;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return daysOf[month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
