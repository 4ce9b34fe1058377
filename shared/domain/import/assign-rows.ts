import { displayName } from '../members/display-name.ts';
import { emptyMember, type MemberFields } from '../members/member.ts';
import type {
  ImportOptions,
  PlanProgress,
  RowDecisions,
  RowRefusal,
  RowWarning,
} from './import.ts';
import { matchMember } from './match-member.ts';
import { type Merge, mergeFields } from './merge-fields.ts';
import type { Person } from './person.ts';
import { addPerson, changePerson, type PersonIndex, sharesEmail } from './person-index.ts';
import { hasDetails, type PersonKeys } from './person-keys.ts';
import { longest } from './read-cell.ts';
import { type PersonLine, type ReadLine, rowsPerStep } from './read-table.ts';

/** What one row does to whom. */
export type Assignment =
  | {
      readonly kind: 'create';
      readonly set: MemberFields;
      readonly warnings: readonly RowWarning[];
      /** Somebody who shares all that people are recognised by with another: findable only once they are written. */
      readonly apart?: Person;
    }
  | {
      readonly kind: 'update';
      readonly person: Person;
      readonly merge: Merge;
      readonly warnings: readonly RowWarning[];
    }
  | { readonly kind: 'unchanged'; readonly person: Person }
  | {
      readonly kind: 'skipped';
      readonly reason: 'same-person-twice' | 'already-known' | 'left-out';
      readonly twin?: number;
    }
  | { readonly kind: 'refused'; readonly refusal: RowRefusal };

/**
 * Gives each row its person, and each person one row: the first that says most. Rows that know
 * most of a person come first, those with nothing but a name last: a poor row takes nobody from a rich one.
 * The index afterwards holds everyone as they would be once the plan is carried out.
 */
export function* assignRows(
  lines: readonly ReadLine[],
  index: PersonIndex,
  { options, decisions }: Chosen,
): Generator<PlanProgress, readonly (Assignment | null)[]> {
  for (const person of index.people) person.claimedBy = null;
  const assignments = lines.map((): Assignment | null => null);
  let done = 0;
  const chosen = decidedPeople(index, decisions);
  // Whom a person has named is theirs, however little the row says.
  for (const [at, line] of lines.entries()) {
    const decision = line.kind === 'person' ? decisions[line.line] : undefined;
    if (line.kind !== 'person' || decision === undefined || decision.kind === 'create') continue;
    const person = decision.kind === 'update' ? chosen.get(decision.memberId) : null;
    if (decision.kind === 'leave-out') assignments[at] = { kind: 'skipped', reason: 'left-out' };
    else if (person) assignments[at] = takeOver(line, person, { index, options });
  }
  for (const at of richestFirst(lines)) {
    const line = lines[at];
    if (line?.kind === 'person') assignments[at] ??= assign(line, index, { options, decisions });
    done += 1;
    if (done % rowsPerStep === 0) yield { done, of: lines.length };
  }
  return assignments;
}

export type Chosen = { readonly options: ImportOptions; readonly decisions: RowDecisions };

export function decidedPeople(
  index: PersonIndex,
  decisions: RowDecisions,
): ReadonlyMap<string, Person> {
  const wanted = new Set<string>(
    Object.values(decisions).flatMap((one) => (one.kind === 'update' ? [one.memberId] : [])),
  );
  if (wanted.size === 0) return new Map();
  return new Map(
    index.people.flatMap((person) =>
      person.id !== null && wanted.has(person.id) ? [[person.id, person] as const] : [],
    ),
  );
}

/** The order depends on the rows alone: the next import of the same file goes through them in the same one. */
function richestFirst(lines: readonly ReadLine[]): readonly number[] {
  const ranks: readonly number[][] = [[], [], [], []];
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'person') ranks[rankOf(line.keys)]?.push(at);
  }
  return ranks.flat();
}

function rankOf(keys: PersonKeys): 0 | 1 | 2 | 3 {
  if (hasDetails(keys)) return keys.number === null ? 1 : 0;
  return keys.number === null ? 3 : 2;
}

function assign(line: PersonLine, index: PersonIndex, { options, decisions }: Chosen): Assignment {
  const match = matchMember(index, line.keys);
  if (match.kind === 'ambiguous') return { kind: 'refused', refusal: doubtAbout(line) };
  if (match.kind === 'nobody') return create(line, index);
  const isToldApart = decisions[line.line]?.kind === 'create';
  if (isToldApart && match.person.claimedBy !== null) return createApart(line, index);
  return takeOver(line, match.person, { index, options });
}

function takeOver(line: PersonLine, person: Person, { index, options }: Around): Assignment {
  if (person.claimedBy !== null)
    return { kind: 'skipped', reason: 'same-person-twice', twin: person.claimedBy };
  person.claimedBy = line.line;
  if (options.existing === 'skip') return { kind: 'skipped', reason: 'already-known' };
  return update(line, person, { index, options });
}

function create({ line, reading, keys }: PersonLine, index: PersonIndex): Assignment {
  const set = { ...emptyMember, ...reading.fields };
  const person = addPerson(index, { id: null, fields: set, keys });
  person.claimedBy = line;
  return { kind: 'create', set, warnings: together(reading.warnings, sharedEmail(index, person)) };
}

/** Findable at once, they would cast doubt on whoever they are told apart from. */
function createApart({ line, reading, keys }: PersonLine, index: PersonIndex): Assignment {
  const set = { ...emptyMember, ...reading.fields };
  const apart: Person = { id: null, fields: set, keys, earlierKeys: [], claimedBy: line };
  const warnings = together(reading.warnings, sharedEmail(index, apart));
  return { kind: 'create', set, warnings, apart };
}

const none: readonly RowWarning[] = [];

type Around = { readonly index: PersonIndex; readonly options: ImportOptions };

function update({ reading }: PersonLine, person: Person, { index, options }: Around): Assignment {
  const merge = mergeFields(person.fields, reading, options);
  const { notes } = merge.patch;
  if (typeof notes === 'string' && notes.length > longest.notes) {
    return {
      kind: 'refused',
      refusal: { kind: 'too-long', column: null, field: 'notes', value: notes.slice(0, 200) },
    };
  }
  if (merge.changes.length === 0) return { kind: 'unchanged', person };
  changePerson(index, person, { ...person.fields, ...merge.patch });
  const shared = merge.patch.email === undefined ? none : sharedEmail(index, person);
  const warnings = together(reading.warnings, together(merge.warnings, shared));
  return { kind: 'update', person, merge, warnings };
}

/** No new array when there is nothing to put together: most rows have no warning. */
function together(a: readonly RowWarning[], b: readonly RowWarning[]): readonly RowWarning[] {
  if (b.length === 0) return a;
  return a.length === 0 ? b : [...a, ...b];
}

export function doubtAbout({ reading }: PersonLine): RowRefusal {
  const name = displayName({ givenName: null, ...reading.fields });
  return { kind: 'ambiguous-match', column: null, field: null, value: name };
}

/** A couple's one address is worth seeing, never a reason to refuse. */
function sharedEmail(index: PersonIndex, person: Person): readonly RowWarning[] {
  if (!sharesEmail(index, person)) return none;
  return [{ kind: 'email-shared', field: 'email', value: person.fields.email ?? '' }];
}
