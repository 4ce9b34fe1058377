import { sameValue } from '#shared/canonical.ts';
import type { Entries, EntryKey } from '#shared/domain/members/entries.ts';
import {
  emptyMember,
  type FixedField,
  type MemberField,
  type MemberFields,
  type MemberPatch,
  memberShape,
} from '#shared/domain/members/member.ts';
import { formatPhone, parsePhone } from '#shared/domain/members/parse-phone.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { formatDay } from '../../../ui/format.ts';
import { type DayField, isDayField, readDay } from './day-field.ts';
import { dirtyEntries, entryFaults, tidyEntry } from './entry-draft.ts';
import type { FieldFault } from './field-fault.ts';

/** The fields that stand in the form, in its order. A year of birth is typed where the date is. */
export const formFields = [
  'kind',
  'civility',
  'familyName',
  'givenName',
  'birthName',
  'pronoun',
  'birthDate',
  'profession',
  'email',
  'emailKind',
  'phone',
  'phoneKind',
  'addressExtra',
  'building',
  'street',
  'locality',
  'postcode',
  'town',
  'country',
  'memberNumber',
  'joinedOn',
  'leftOn',
  'leftReason',
  'emailConsent',
  'smsConsent',
  'phoneConsent',
  'postConsent',
  'doNotContact',
  'contactedOn',
  'notes',
] as const satisfies readonly FixedField[];
export type FormField = (typeof formFields)[number];
export type TextFormField = Exclude<FormField, 'doNotContact'>;

/** What stands in the form: text as a person types it, and the lists with the entries that were changed. */
export type PersonDraft = {
  readonly [F in FormField]: F extends 'doNotContact' ? boolean : string;
} & { readonly entries: Entries };

export type Faults = Readonly<Partial<Record<FormField | EntryKey, FieldFault>>>;

/** The person as they stood when the form was opened or last brought up to date. */
export type Base = { readonly rev: number; readonly fields: MemberFields };

export const newPerson: Base = { rev: 0, fields: { ...emptyMember, familyName: '' } };

export function draftOf(fields: MemberFields): PersonDraft {
  const entries = formFields.map((field) => [field, textOf(field, fields)]);
  // One entry for each field, and only `doNotContact` keeps its boolean.
  return { ...Object.fromEntries(entries), entries: {} } as PersonDraft;
}

function textOf(field: FormField, fields: MemberFields): string | boolean {
  if (field === 'birthDate' && fields.birthDate === null) return String(fields.birthYear ?? '');
  const value = fields[field] ?? '';
  if (typeof value === 'boolean' || value === '') return value;
  if (isDayField(field)) return formatDay(value);
  return field === 'phone' ? formatPhone(value) : value;
}

/** Fields of the form whose text is not what the record says, and entries that differ. */
export function dirtyFields(draft: PersonDraft, base: MemberFields): readonly MemberField[] {
  const opened = draftOf(base);
  const texts = formFields.filter((field) => draft[field] !== opened[field]);
  return [...texts, ...dirtyEntries(draft.entries, base)];
}

/** What the person changed, ready to be written; or every fault at its field. */
export function readDraft(draft: PersonDraft, base: MemberFields): Result<MemberPatch, Faults> {
  const opened = draftOf(base);
  const dirty = formFields.filter((field) => draft[field] !== opened[field]);
  const checked = draft.familyName.trim() === '' ? [...dirty, 'familyName' as const] : dirty;
  const read = checked.map((field) => ({ field, result: readField(field, draft) }));
  const faults = [
    ...read.flatMap(({ field, result }) => (result.ok ? [] : [[field, result.error]])),
    ...entryFaults(draft.entries, base),
  ];
  if (faults.length > 0) return err(Object.fromEntries(faults));
  const values = read.flatMap(({ result }) => (result.ok ? Object.entries(result.value) : []));
  const entries = dirtyEntries(draft.entries, base).map((key) => [
    key,
    tidyEntry(draft.entries[key]),
  ]);
  const said = [...values, ...entries].filter(
    ([field, value]) => !sameValue(base[field as MemberField] ?? null, value),
  );
  // Each value was parsed by the schema of its own field.
  return ok(Object.fromEntries(said) as MemberPatch);
}

/** The person as far as the draft can be understood; what is at fault stays as it was. */
export function readableFields(draft: PersonDraft, base: MemberFields): MemberFields {
  const opened = draftOf(base);
  const dirty = formFields.filter((field) => draft[field] !== opened[field]);
  const texts = dirty.map((field) => readField(field, draft));
  const faulty = new Set(entryFaults(draft.entries, base).map(([key]) => key));
  const entries = dirtyEntries(draft.entries, base)
    .filter((key) => !faulty.has(key))
    .map((key) => [key, tidyEntry(draft.entries[key])]);
  const values = texts.flatMap((said) => (said.ok ? Object.entries(said.value) : []));
  // Each value was parsed by the schema of its own field.
  return { ...base, ...Object.fromEntries([...values, ...entries]) } as MemberFields;
}

/** What one field of the form says of the record. */
type Said = Result<Partial<Record<FixedField, unknown>>, FieldFault>;

function readField(field: FormField, draft: PersonDraft): Said {
  const typed = draft[field];
  if (typeof typed === 'boolean') return ok({ [field]: typed });
  const text = typed.trim();
  if (field === 'birthDate') return readBirth(text);
  if (text === '') return field === 'familyName' ? err('missing') : ok({ [field]: null });
  if (isDayField(field)) return readDayOf(field, text);
  const value = field === 'phone' ? parsePhone(text, draft.country.trim() || null).phone : text;
  const parsed = memberShape[field].safeParse(value);
  if (parsed.success) return ok({ [field]: parsed.data });
  const isTooLong = parsed.error.issues.some(({ code }) => code === 'too_big');
  if (isTooLong) return err('too-long');
  return err(field === 'email' ? 'bad-email' : 'invalid');
}

function readDayOf(field: DayField, text: string): Said {
  const day = readDay(field, text);
  return day === null ? err('bad-date') : ok({ [field]: day });
}

const onlyYear = /^(?:19|20)\d{2}$/;

function readBirth(text: string): Said {
  if (text === '') return ok({ birthDate: null, birthYear: null });
  if (onlyYear.test(text)) return ok({ birthDate: null, birthYear: Number(text) });
  const day = readDay('birthDate', text);
  return day === null ? err('bad-date') : ok({ birthDate: day, birthYear: null });
}

/** Fields that another office changed since the form was opened. */
export function changedElsewhere(
  base: MemberFields,
  current: MemberFields,
): readonly MemberField[] {
  // Keys of two records of members.
  const fields = Object.keys({ ...base, ...current }) as MemberField[];
  return fields.filter((field) => !sameValue(base[field] ?? null, current[field] ?? null));
}

/** Takes the new values of every field that is not being edited; what was typed stays. */
export function bringUpToDate(
  draft: PersonDraft,
  base: MemberFields,
  current: MemberFields,
): PersonDraft {
  const mine = new Set<string>(dirtyFields(draft, base));
  const fresh = draftOf(current);
  const texts = formFields.map((field) => [field, mine.has(field) ? draft[field] : fresh[field]]);
  const entries = Object.entries(draft.entries).filter(([key]) => mine.has(key));
  // One entry for each field of either draft.
  return { ...Object.fromEntries(texts), entries: Object.fromEntries(entries) } as PersonDraft;
}
