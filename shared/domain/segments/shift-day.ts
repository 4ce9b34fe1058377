import { unreachable } from '../../result.ts';
import type { IsoDate } from '../dates.ts';
import type { Span } from './segment.ts';

/** The day `span` before `day`. Months are the calendar's: one month before 31 March is the last of February. */
export const dayBefore = (day: IsoDate, span: Span): IsoDate => shifted(day, span, -1);

export const dayAfter = (day: IsoDate, span: Span): IsoDate => shifted(day, span, 1);

/** In a year that has no 29 February, its anniversary is the 28th. */
export function anniversaryIn(year: number, day: string): IsoDate {
  const month = Number(day.slice(5, 7));
  return written(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
}

function shifted(day: IsoDate, { count, unit }: Span, direction: 1 | -1): IsoDate {
  const steps = count * direction;
  switch (unit) {
    case 'day':
      return dayOfNumber(numberOf(day) + steps);
    case 'week':
      return dayOfNumber(numberOf(day) + 7 * steps);
    case 'month':
      return monthsOn(day, steps);
    case 'year':
      return monthsOn(day, 12 * steps);
    default:
      return unreachable(unit);
  }
}

function monthsOn(day: IsoDate, months: number): IsoDate {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return written(year, month, Math.min(Number(day.slice(8)), daysIn(year, month)));
}

const daysIn = (year: number, month: number): number =>
  daysBefore(month === 12 ? year + 1 : year, (month % 12) + 1) - daysBefore(year, month);

const numberOf = (day: IsoDate): number =>
  daysBefore(Number(day.slice(0, 4)), Number(day.slice(5, 7))) + Number(day.slice(8)) - 1;

/** Days of the Gregorian calendar before the first of a month. Years begin in March here, so that leap days end them. */
function daysBefore(year: number, month: number): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5);
}

function dayOfNumber(number: number): IsoDate {
  // A guess that is at most a year early.
  let year = Math.floor((number - 366) / 365.2425);
  while (daysBefore(year + 1, 1) <= number) year += 1;
  let month = 1;
  while (month < 12 && daysBefore(year, month + 1) <= number) month += 1;
  return written(year, month, number - daysBefore(year, month) + 1);
}

function written(year: number, month: number, day: number): IsoDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // The day is within its month, which is all that the brand promises.
  return text as IsoDate;
}
