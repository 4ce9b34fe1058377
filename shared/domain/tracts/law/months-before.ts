import { IsoDate } from '../../dates.ts';

/** The first day of the month that is so many months before a day's own. */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const all = year * 12 + month - 1 - months;
  const padded = (value: number, digits: number) => String(value).padStart(digits, '0');
  return IsoDate.parse(`${padded(Math.floor(all / 12), 4)}-${padded((all % 12) + 1, 2)}-01`);
}

/** The day before. */
export function eveOf(day: IsoDate): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const eve = new Date(Date.UTC(year, month - 1, date - 1));
  return IsoDate.parse(eve.toISOString().slice(0, 10));
}
