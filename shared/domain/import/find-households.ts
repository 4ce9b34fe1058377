import { displayName } from '../members/display-name.ts';
import { foldText } from '../members/fold-text.ts';
import type { MemberFields, MemberId } from '../members/member.ts';
import type { ImportPlan, KnownMember, PlannedRow, PlanProgress } from './import.ts';
import { addressKey, keysOf } from './person-keys.ts';

/** Somebody of the file, or of whom it says nothing (`line` null). */
export type Housemate = {
  readonly line: number | null;
  /** Null: the import adds them. */
  readonly memberId: MemberId | null;
  readonly name: string;
};

/** People who seem to live together: a person says whether they do. */
export type HouseholdProposal = {
  /** The same for the same people. */
  readonly key: string;
  readonly mates: readonly Housemate[];
  /** Where they live. */
  readonly street: string | null;
  readonly town: string | null;
  /** The household that some of them have already. */
  readonly household: string | null;
  readonly isSaidByFile: boolean;
};

type Person = Housemate & { readonly fields: MemberFields; readonly home: string | null };

/** More than these are a hostel, not a household. */
const mostMates = 12;
const peoplePerStep = 50;

type Everybody = { readonly plan: ImportPlan; readonly known: readonly KnownMember[] };

/**
 * Who seems to live together: one address and one family name, or one address and one phone or e-mail, or one word in
 * a column of the file. Only groups with somebody of the file, of whom not all are in one household already.
 */
export function* findHouseholds(
  everybody: Everybody,
): Generator<PlanProgress, readonly HouseholdProposal[]> {
  const people: Person[] = [];
  const groups = new Map<string, number>();
  const parents: number[] = [];
  const of = everybody.known.length + everybody.plan.rows.length;
  for (const person of peopleOf(everybody)) {
    const at = people.length;
    people.push(person);
    parents.push(at);
    for (const key of tiesOf(person)) {
      const first = groups.get(key);
      if (first === undefined) groups.set(key, at);
      else parents[endOf(parents, at)] = endOf(parents, first);
    }
    if (at % peoplePerStep === 0) yield { done: at, of };
  }
  const together = new Map<number, Person[]>();
  for (const [at, person] of people.entries()) {
    const end = endOf(parents, at);
    const mates = together.get(end);
    if (mates === undefined) together.set(end, [person]);
    else mates.push(person);
  }
  return [...together.values()].flatMap((mates) => proposalOf(mates) ?? []);
}

function* peopleOf({ plan, known }: Everybody): Generator<Person> {
  const rows = new Map<string, PlannedRow>();
  for (const row of plan.rows) if ('memberId' in row) rows.set(row.memberId, row);
  for (const row of plan.rows) {
    if (row.kind !== 'create') continue;
    const { line, set: fields } = row;
    yield { line, memberId: null, name: displayName(fields), fields, home: homeOf(plan, line) };
  }
  for (const { id, fields: before } of known) {
    const row = rows.get(id);
    // The patches of a plan hold whole values.
    const fields = (row?.kind === 'update' ? { ...before, ...row.patch } : before) as MemberFields;
    const line = row?.line ?? null;
    const home = line === null ? null : homeOf(plan, line);
    yield { line, memberId: id, name: displayName(fields), fields, home };
  }
}

const homeOf = ({ homes }: ImportPlan, line: number): string | null => homes.get(line) ?? null;

function tiesOf({ fields, home }: Person): readonly string[] {
  const keys = keysOf(fields);
  const said = home === null ? [] : [`said ${foldText(home) || home}`];
  const address = addressKey(keys);
  if (address === null) return said;
  // Two flats of one house are two homes.
  const place = `${address} ${foldText(fields.addressExtra ?? '')} ${foldText(fields.building ?? '')}`;
  const shared = [
    ['name', keys.familyName] as const,
    ['phone', keys.phone] as const,
    ['email', keys.email] as const,
  ];
  return [
    ...said,
    ...shared.flatMap(([kind, value]) => (value === null ? [] : [`${kind} ${place} ${value}`])),
  ];
}

function endOf(parents: number[], at: number): number {
  let end = at;
  for (let next = parents[end] ?? end; next !== end; next = parents[end] ?? end) {
    parents[end] = parents[next] ?? next;
    end = next;
  }
  return end;
}

function proposalOf(people: readonly Person[]): HouseholdProposal | null {
  const households = new Set(people.flatMap(({ fields }) => fields.household ?? []));
  const isNew = people.some(({ fields }) => (fields.household ?? null) === null);
  const isOfFile = people.some(({ line }) => line !== null);
  // Of two households that seem to be one, a person decides on their pages.
  if (people.length < 2 || people.length > mostMates || !isNew || !isOfFile || households.size > 1)
    return null;
  const founder = people.find(({ fields }) => fields.street !== null) ?? people[0];
  return {
    key: people.map(({ line, memberId }) => memberId ?? `line ${line}`).join(' '),
    mates: people.map(({ line, memberId, name }) => ({ line, memberId, name })),
    street: founder?.fields.street ?? null,
    town: founder?.fields.town ?? null,
    household: [...households][0] ?? null,
    isSaidByFile: people.some(({ home }) => home !== null),
  };
}
