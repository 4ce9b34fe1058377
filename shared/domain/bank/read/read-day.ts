import type { IsoDate } from '../../dates.ts';
import { isoDateOf } from '../../members/calendar.ts';

export type DayOrder = 'day-first' | 'month-first';

const time = '(?:[T ].*)?$';
const parts = new RegExp(String.raw`^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ]|')(\d{4}|\d{2})${time}`);
const yearFirst = new RegExp(String.raw`^(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})(?:[Z+].*)?${time}`);
const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{2,6}.*|[^\d].*)?$/;
/** An account of 1985 is older than any file of it; a statement of 2084 is not yet written. */
const firstYearOf1900s = 80;

/** A day of a statement, with or without the time: `31/01/2026`, `31-01-26`, `2026-01-31T12:00`, `20260131`. */
export function readDay(text: string, order: DayOrder = 'day-first'): IsoDate | null {
  const trimmed = text.trim();
  const ordered = yearFirst.exec(trimmed) ?? compact.exec(trimmed);
  if (ordered !== null) {
    const [, year, month, day] = ordered;
    return isoDateOf({ year: Number(year), month: Number(month), day: Number(day) });
  }
  const [, first, second, year] = parts.exec(trimmed) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return isoDateOf({ year: fullYear(year), month: Number(month), day: Number(day) });
}

/** Day first, unless some dates can only be read the other way round and none only this way. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let found: DayOrder = 'day-first';
  for (const text of texts) {
    const dayFirst = readDay(text, 'day-first');
    const monthFirst = readDay(text, 'month-first');
    if (dayFirst !== null && monthFirst === null) return 'day-first';
    if (dayFirst === null && monthFirst !== null) found = 'month-first';
  }
  return found;
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number >= firstYearOf1900s ? 1900 + number : 2000 + number;
}
