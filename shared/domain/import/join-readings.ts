import { sameValue } from '../../canonical.ts';
import {
  type ConsentProof,
  type Contact,
  type Entries,
  familyOf,
  nextKey,
} from '../members/entries.ts';
import { foldText } from '../members/fold-text.ts';
import { emptyMember, type MemberField } from '../members/member.ts';
import type { RowWarning } from './import.ts';
import { newEntries } from './merge-entries.ts';
import { type ConsentChannel, consentChannels } from './proof-targets.ts';
import { longest } from './read-cell.ts';
import type { NamedPatch, PersonReading } from './read-row.ts';

const longestShown = 200;

/**
 * What two rows say of one person: the first counts, the other fills its gaps. Lists, remarks, further numbers and
 * addresses are kept together, a refusal always counts, and whatever else differs is said in a warning.
 */
export function joinReadings(into: PersonReading, other: PersonReading): PersonReading {
  const grown: Record<string, unknown> = { ...into.fields };
  const warnings: RowWarning[] = [...into.warnings];
  for (const warning of other.warnings)
    if (!warnings.some((known) => sameValue(known, warning))) warnings.push(warning);
  for (const [field, said] of Object.entries(other.fields)) {
    const family = familyOf(field);
    if (said === null || (family !== null && family !== 'custom')) continue;
    const outcome = joinValue(grown, field, said);
    // Fields of a reading are fields of a member.
    if (outcome === 'differs') warnings.push(differing(field as MemberField, said));
  }
  for (const channel of consentChannels) joinProof(grown, channel, other.fields);
  const before = { ...emptyMember, ...grown };
  for (const { field, after } of newEntries(before, other.fields)) grown[field] = after;
  // Values of two readings, each under its own key; the first has a name.
  const fields = grown as NamedPatch;
  return {
    ...into,
    fields,
    warnings,
    home: into.home ?? other.home,
    emptyFields: into.emptyFields.filter((field) => fields[field] === undefined),
  };
}

/** The proof of the answer that counts. */
function joinProof(
  grown: Record<string, unknown>,
  channel: ConsentChannel,
  other: NamedPatch,
): void {
  const proof = other[`proof.${channel}`];
  const state = grown[`${channel}Consent`];
  // Nothing else is kept under such a key.
  const known = grown[`proof.${channel}`] as ConsentProof | undefined;
  if (proof?.state === state && known?.state !== state) grown[`proof.${channel}`] = proof;
  else if (known !== undefined && known.state !== state) delete grown[`proof.${channel}`];
}

type Outcome = 'joined' | 'differs';

function joinValue(grown: Record<string, unknown>, field: string, said: unknown): Outcome {
  const known = grown[field] ?? null;
  if (field === 'birthYear' || field === 'birthDate') return joinBirth(grown, field, said);
  if (known === null) grown[field] = said;
  else if (isSame(known, said)) return 'joined';
  else if (field === 'phone' || field === 'email') keepBeside(grown, field, String(said));
  else if (protections.has(field)) grown[field] = isProtective(said) ? said : known;
  else if (field === 'notes') return joinNotes(grown, String(known), String(said));
  else return 'differs';
  return 'joined';
}

/** A day of birth says the year too. */
function joinBirth(grown: Record<string, unknown>, field: string, said: unknown): Outcome {
  const day = field === 'birthDate' ? said : grown.birthDate;
  const year = field === 'birthYear' ? said : grown.birthYear;
  if (day == null || year == null) {
    if (grown[field] == null) grown[field] = said;
    return isSame(grown[field], said) ? 'joined' : 'differs';
  }
  if (!String(day).startsWith(String(year))) return 'differs';
  delete grown.birthYear;
  grown.birthDate = day;
  return 'joined';
}

function keepBeside(
  grown: Record<string, unknown>,
  channel: Contact['channel'],
  value: string,
): void {
  const contact: Contact = { channel, kind: 'other', value, doNotUse: false };
  // Fields of a reading are entries and fixed fields.
  const key = nextKey(grown as Entries, 'contact');
  grown[key] = contact;
}

function joinNotes(grown: Record<string, unknown>, known: string, said: string): Outcome {
  if (known.includes(said)) return 'joined';
  const both = `${known}\n${said}`;
  if (both.length > longest.notes) return 'differs';
  grown.notes = both;
  return 'joined';
}

const protections: ReadonlySet<string> = new Set([
  ...['emailConsent', 'smsConsent', 'phoneConsent', 'postConsent', 'doNotContact'],
]);

const isProtective = (value: unknown): boolean => value === 'refused' || value === true;

/** `LEFEVRE` and `Lefèvre` say the same. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && foldText(a) === foldText(b));

const differing = (field: MemberField, said: unknown): RowWarning => ({
  kind: 'twin-differs',
  field,
  value: String(said).slice(0, longestShown),
});
