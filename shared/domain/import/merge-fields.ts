import { isAllCaps } from '../members/capitalise-name.ts';
import { familyOf } from '../members/entries.ts';
import { foldText } from '../members/fold-text.ts';
import type { MemberField, MemberFields } from '../members/member.ts';
import { mayReplaceConsent } from './cell-words.ts';
import type { CellChange, ImportOptions, ReadField, RowWarning } from './import.ts';
import { newEntries } from './merge-entries.ts';
import { newProofs } from './merge-proofs.ts';
import { numberKey } from './person-keys.ts';
import type { PersonReading } from './read-row.ts';

export type Merge = {
  readonly patch: Partial<MemberFields>;
  readonly changes: readonly CellChange[];
  readonly warnings: readonly RowWarning[];
};

/** What a row changes of somebody already known. Nothing is lost without being asked for. */
export function mergeFields(
  before: MemberFields,
  reading: PersonReading,
  options: ImportOptions,
): Merge {
  const changes: CellChange[] = [];
  const warnings: RowWarning[] = [];
  const meeting = { before, after: reading.fields, options };
  for (const field of fieldsOf(reading.fields)) {
    if (isOfList(field)) continue;
    const kept = keeps(field, meeting);
    if (kept === 'by-protection')
      warnings.push({ kind: 'consent-kept', field, value: String(before[field]) });
    if (kept !== 'no') continue;
    const { notes, [field]: read = null } = reading.fields;
    const after = field === 'notes' ? withRemark(before.notes, notes ?? '') : read;
    changes.push({ field, before: before[field] ?? null, after });
  }
  if (options.emptyCells === 'erase' && options.existing === 'update') {
    changes.push(...erasures(before, reading.emptyFields));
  }
  // A day of birth says the year too, and says it better.
  if (before.birthYear != null && changes.some(({ field }) => field === 'birthDate')) {
    changes.push({ field: 'birthYear', before: before.birthYear, after: null });
  }
  const grown = { ...before, ...patchOf(changes) };
  changes.push(...newProofs(grown, reading.fields, options));
  changes.push(...newEntries(grown, reading.fields));
  return { patch: patchOf(changes), changes, warnings };
}

type Meeting = {
  readonly before: MemberFields;
  readonly after: Partial<MemberFields>;
  readonly options: ImportOptions;
};

/** Whether what is known stays as it is, because it says the same, says it better, or protects the person. */
function keeps(
  field: ReadField,
  { before, after, options }: Meeting,
): 'no' | 'yes' | 'by-protection' {
  const known = before[field];
  const read = after[field];
  if (known === read || read === undefined) return 'yes';
  switch (field) {
    case 'emailConsent':
    case 'smsConsent':
    case 'phoneConsent':
    case 'postConsent':
      if (!mayReplaceConsent(before[field], read)) return 'by-protection';
      return read === 'refused' ? 'no' : fill(known === 'unknown', options);
    case 'birthDate':
      return isSameYear(before, after)
        ? fill(known == null, options)
        : fill(isUnborn(before), options);
    case 'birthYear':
      return before.birthDate === null ? fill(known == null, options) : 'yes';
    case 'doNotContact':
      return known === true ? 'by-protection' : 'no';
    case 'memberNumber':
      return numberKey(before.memberNumber) === numberKey(after.memberNumber ?? null)
        ? 'yes'
        : fill(known === null, options);
    case 'notes':
      return before.notes?.includes(after.notes ?? '') === true
        ? 'yes'
        : fill(known === null, options);
    case 'familyName':
    case 'givenName':
    case 'birthName':
    case 'addressExtra':
    case 'building':
    case 'street':
    case 'locality':
    case 'town':
    case 'country':
    case 'profession':
      return isNoBetter(before[field] ?? null, after[field] ?? null)
        ? 'yes'
        : fill(known == null, options);
    default:
      return fill(known == null, options);
  }
}

/** Neither the day nor the year of birth is known. */
const isUnborn = ({ birthDate, birthYear }: MemberFields): boolean =>
  birthDate === null && birthYear == null;

const isSameYear = ({ birthYear }: MemberFields, { birthDate }: Partial<MemberFields>): boolean =>
  birthDate != null && Number(birthDate.slice(0, 4)) === birthYear;

function fill(isEmpty: boolean, { existing }: ImportOptions): 'no' | 'yes' {
  return existing === 'update' || isEmpty ? 'no' : 'yes';
}

/** The same words without their accents or in other capitals: `LEFEVRE` does not replace `Lefèvre`. */
function isNoBetter(known: string | null, read: string | null): boolean {
  if (known === null || read === null || foldText(known) !== foldText(read)) return false;
  const gained = accentsIn(read) - accentsIn(known);
  const gainsCase = isAllCaps(known) && !isAllCaps(read);
  return gained < 0 || (gained === 0 && !gainsCase);
}

function accentsIn(text: string): number {
  return text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
}

/** Remarks of a file come after those of the section. */
function withRemark(notes: string | null, remark: string): string {
  return notes === null ? remark : `${notes}\n${remark}`;
}

/** Only what may be empty: names, kinds and consents stay. */
function erasures(before: MemberFields, emptyFields: readonly ReadField[]): readonly CellChange[] {
  return emptyFields
    .filter((field) => !neverErased.has(field) && before[field] != null)
    .map((field) => ({ field, before: before[field] ?? null, after: null }));
}

const neverErased: ReadonlySet<ReadField> = new Set([
  'kind',
  'familyName',
  'emailConsent',
  'smsConsent',
  'phoneConsent',
  'postConsent',
  'doNotContact',
]);

function patchOf(changes: readonly CellChange[]): Partial<MemberFields> {
  const patch: Partial<Record<MemberField, unknown>> = {};
  for (const { field, after } of changes) patch[field] = after;
  // Each value comes from a reading of its own field, or is the null that field allows.
  return patch as Partial<MemberFields>;
}

/** What stands beside others of its kind is added, never compared. */
function isOfList(field: string): boolean {
  const family = familyOf(field);
  return family !== null && family !== 'custom';
}

function fieldsOf(fields: Partial<MemberFields>): readonly ReadField[] {
  // The reading of a row has no other keys than fields and entries, and those of lists are passed over.
  return Object.keys(fields) as ReadField[];
}
