import { err, ok, type Result } from '#shared/result.ts';
import type { ColumnKind } from '../grid-types.ts';

export type TypingFault = 'not-a-number' | 'not-a-day' | 'not-a-choice';

/** What was typed, written as the grid writes it; empty stays empty, which clears the cell. */
export function tidyTyped(
  kind: ColumnKind,
  typed: string,
  thisYear: number,
): Result<string, TypingFault> {
  const text = typed.trim();
  if (text === '') return ok('');
  if (kind === 'number') return tidyNumber(text);
  if (kind === 'date') return tidyDay(text, thisYear);
  return ok(text);
}

function tidyNumber(text: string): Result<string, TypingFault> {
  const bare = text.replaceAll(/[\s\u00a0\u202f€%]/g, '');
  return /^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/.test(bare) ? ok(text) : err('not-a-number');
}

/** `5/3/24`, `05.03.2024`, `5 3 2024`, `050324`, `2024-03-05` → `05/03/2024`. */
function tidyDay(text: string, thisYear: number): Result<string, TypingFault> {
  const parts = dayParts(text);
  if (!parts) return err('not-a-day');
  const { day, month, year } = { ...parts, year: fullYear(parts.year, thisYear) };
  const read = new Date(Date.UTC(year, month - 1, day));
  // The calendar turns 31/02 into a day of March; a person meant something else.
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day) return err('not-a-day');
  return ok([pad(day, 2), pad(month, 2), pad(year, 4)].join('/'));
}

type Parts = { readonly day: number; readonly month: number; readonly year: string };

function dayParts(text: string): Parts | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return partsOf(iso[3], iso[2], iso[1]);
  const french =
    /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{2}|\d{4})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  return french ? partsOf(french[1], french[2], french[3]) : null;
}

const partsOf = (day = '', month = '', year = ''): Parts => ({
  day: Number(day),
  month: Number(month),
  year,
});

/** Two digits mean the nearest such year that is not beyond the next one. */
function fullYear(year: string, thisYear: number): number {
  if (year.length === 4) return Number(year);
  const near = thisYear - (thisYear % 100) + Number(year);
  return near > thisYear + 1 ? near - 100 : near;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
