import type { IsoDate } from '#shared/domain/dates.ts';
import {
  emptyMember,
  type MemberField,
  MemberFields,
  type MemberPatch,
} from '#shared/domain/members/member.ts';
import { type Century, parseDate } from '#shared/domain/members/parse-date.ts';
import { formatPhone, parsePhone } from '#shared/domain/members/parse-phone.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { formatDay } from '../../ui/format.ts';

/** What stands in the fields of the form: text as a person types it. */
export type PersonDraft = {
  readonly [F in MemberField]: F extends 'doNotContact' ? boolean : string;
};

/** Why a field cannot be kept as typed. */
export type FieldFault = 'missing' | 'bad-date' | 'bad-email' | 'too-long' | 'invalid';
export type Faults = Readonly<Partial<Record<MemberField, FieldFault>>>;

/** The person as they stood when the form was opened or last brought up to date. */
export type Base = { readonly rev: number; readonly fields: MemberFields };

export const personFields = Object.keys(emptyMember) as readonly MemberField[];

const dateFields: Readonly<Partial<Record<MemberField, Century>>> = {
  birthDate: 'birth',
  joinedOn: 'recent',
  leftOn: 'recent',
};

export const newPerson: Base = { rev: 0, fields: { ...emptyMember, familyName: '' } };

export function draftOf(fields: MemberFields): PersonDraft {
  const entries = personFields.map((field) => [field, textOf(field, fields[field])]);
  // One entry for each field, and only `doNotContact` keeps its boolean.
  return Object.fromEntries(entries) as PersonDraft;
}

function textOf(field: MemberField, value: string | boolean | null): string | boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return '';
  if (dateFields[field]) return formatDay(value);
  return field === 'phone' ? formatPhone(value) : value;
}

export function dirtyFields(draft: PersonDraft, base: MemberFields): readonly MemberField[] {
  const opened = draftOf(base);
  return personFields.filter((field) => draft[field] !== opened[field]);
}

/** What the person changed, ready to be written; or every fault at its field. */
export function readDraft(draft: PersonDraft, base: MemberFields): Result<MemberPatch, Faults> {
  const dirty = dirtyFields(draft, base);
  const checked = draft.familyName.trim() === '' ? [...dirty, 'familyName' as const] : dirty;
  const read = checked.map((field) => ({ field, result: readField(field, draft) }));
  const faults = read.flatMap(({ field, result }) => (result.ok ? [] : [[field, result.error]]));
  if (faults.length > 0) return err(Object.fromEntries(faults));
  const values = read.flatMap(({ field, result }) => (result.ok ? [[field, result.value]] : []));
  const changed = values.filter(([field, value]) => base[field as MemberField] !== value);
  // Each value was parsed by the schema of its own field.
  return ok(Object.fromEntries(changed) as MemberPatch);
}

function readField(field: MemberField, draft: PersonDraft): Result<unknown, FieldFault> {
  const typed = draft[field];
  if (typeof typed === 'boolean') return ok(typed);
  const text = typed.trim();
  if (text === '') return field === 'familyName' ? err('missing') : ok(null);
  const century = dateFields[field];
  if (century) return readDay(text, century);
  const value = field === 'phone' ? parsePhone(text, draft.country.trim() || null).phone : text;
  const parsed = MemberFields.shape[field].safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const isTooLong = parsed.error.issues.some(({ code }) => code === 'too_big');
  if (isTooLong) return err('too-long');
  return err(field === 'email' ? 'bad-email' : 'invalid');
}

function readDay(text: string, century: Century): Result<IsoDate, FieldFault> {
  const eightDigits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  // In a form, `05031985` is typed by someone who skips the slashes, not by a spreadsheet.
  const spelled = eightDigits ? eightDigits.slice(1).join('/') : text;
  const read = parseDate(spelled, century);
  return read ? ok(read.date) : err('bad-date');
}

/** A day as the form shows it, once understood: `5.3.85` becomes `05/03/1985` when the field is left. */
export function tidyDay(field: MemberField, typed: string): string {
  const century = dateFields[field];
  if (!century || typed.trim() === '') return typed;
  const read = readDay(typed.trim(), century);
  return read.ok ? formatDay(read.value) : typed;
}

/** Fields that another office changed since the form was opened. */
export const changedElsewhere = (
  base: MemberFields,
  current: MemberFields,
): readonly MemberField[] => personFields.filter((field) => base[field] !== current[field]);

/** Takes the new values of every field that is not being edited; what was typed stays. */
export function bringUpToDate(
  draft: PersonDraft,
  base: MemberFields,
  current: MemberFields,
): PersonDraft {
  const mine = new Set(dirtyFields(draft, base));
  const entries = personFields.map((field) => [
    field,
    mine.has(field) ? draft[field] : draftOf(current)[field],
  ]);
  // One entry for each field of either draft.
  return Object.fromEntries(entries) as PersonDraft;
}
