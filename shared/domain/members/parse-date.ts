import type { IsoDate } from '../dates.ts';
import { isoDateOf } from './calendar.ts';
import { foldText } from './fold-text.ts';
import { dateOfSerial } from './spreadsheet-date.ts';

export type ReadDate = { readonly date: IsoDate; readonly isTwoDigitYear: boolean };

/**
 * Where a year of two digits belongs. Nobody who joins a party was born after 2012, so a `birth` in
 * `13` is 1913; any `recent` event in `13` is 2013. Fixed on purpose: the same file reads the same next year.
 */
export type Century = 'birth' | 'recent';

const lastTwoDigitYearOf2000s: Record<Century, number> = { birth: 12, recent: 49 };

const time = String.raw`(?:(?:[T ]|\s+à\s+)\d{1,2}[:h]\d{0,2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`;
const dayFirst = new RegExp(String.raw`^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})${time}$`);
const yearFirst = new RegExp(String.raw`^(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})${time}$`);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const serial = /^(\d{4,5})(?:[.,]\d+)?$/;
const inWords =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+) (\d{4})$/u;

/** 1910 to 2099. Lower numbers are years (`1975`), higher ones postcodes (`75011`): not serials. */
const serials = { first: 3_654, last: 73_050 } as const;

const months = numberedMonths([
  'janvier janv jan january',
  'fevrier fevr fev feb february',
  'mars mar march',
  'avril avr apr april',
  'mai may',
  'juin jun june',
  'juillet juil jul july',
  'aout aou aug august',
  'septembre sept sep september',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
]);

/**
 * A day as people and products write it: `12/03/1975`, `12/3/75 14:05`, `1975-03-12T00:00:00Z`, `19750312`,
 * `27465` (a spreadsheet's serial), `12 mars 1975`. The day always comes before the month. Null when it
 * cannot be understood or never was.
 */
export function parseDate(text: string, century: Century = 'birth'): ReadDate | null {
  const trimmed = text.trim();
  const french = dayFirst.exec(trimmed);
  if (french !== null) return fromDayFirst(french, century);
  const iso = yearFirst.exec(trimmed) ?? compact.exec(trimmed);
  if (iso !== null) return fullYear(iso[1], iso[2], iso[3]);
  const number = serial.exec(trimmed);
  if (number !== null) return fromSerial(Number(number[1]));
  const words = inWords.exec(foldText(trimmed));
  if (words === null) return null;
  return fullYear(words[3], String(months.get(words[2] ?? '') ?? 0), words[1]);
}

function fromDayFirst(
  [, day, month, year = '']: RegExpExecArray,
  century: Century,
): ReadDate | null {
  if (year.length === 4) return fullYear(year, month, day);
  const short = Number(year);
  const base = short <= lastTwoDigitYearOf2000s[century] ? 2000 : 1900;
  const date = isoDateOf({ year: base + short, month: Number(month), day: Number(day) });
  return date === null ? null : { date, isTwoDigitYear: true };
}

function fullYear(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): ReadDate | null {
  const date = isoDateOf({ year: Number(year), month: Number(month), day: Number(day) });
  return date === null ? null : { date, isTwoDigitYear: false };
}

function fromSerial(number: number): ReadDate | null {
  if (number < serials.first || number > serials.last) return null;
  const date = dateOfSerial(number, '1900');
  return date === null ? null : { date, isTwoDigitYear: false };
}

function numberedMonths(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
  );
}
