import type { IsoDate } from '#shared/domain/dates.ts';
import { type Century, parseDate } from '#shared/domain/members/parse-date.ts';
import { formatDay } from '../../../ui/format.ts';

const centuries = {
  birthDate: 'birth',
  joinedOn: 'recent',
  leftOn: 'recent',
  contactedOn: 'recent',
} as const satisfies Readonly<Record<string, Century>>;

export type DayField = keyof typeof centuries;

export const isDayField = (field: string): field is DayField => Object.hasOwn(centuries, field);

/** A day as it was typed, in any usual way; null when it is none. */
export function readDay(field: DayField, text: string): IsoDate | null {
  const eightDigits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  // In a form, `05031985` is typed by someone who skips the slashes, not by a spreadsheet.
  const spelled = eightDigits ? eightDigits.slice(1).join('/') : text;
  return parseDate(spelled, centuries[field])?.date ?? null;
}

/** A day as the form shows it, once understood: `5.3.85` becomes `05/03/1985` when the field is left. */
export function tidyDay(field: string, typed: string): string {
  if (!isDayField(field) || typed.trim() === '') return typed;
  // A year of birth alone is what it is.
  if (field === 'birthDate' && /^\d{4}$/.test(typed.trim())) return typed.trim();
  const day = readDay(field, typed.trim());
  return day === null ? typed : formatDay(day);
}
