import type { MemberFields } from '../members/member.ts';
import { allUnder, firstUnder, type PeopleByKey, putUnder } from './people-by-key.ts';
import type { Person } from './person.ts';
import { addressKey, keysAfter, type PersonKeys } from './person-keys.ts';

/**
 * Everyone, findable at once by what they are recognised by. Entries are never taken out when a person
 * changes: who looks somebody up compares their keys of now.
 */
export type PersonIndex = {
  readonly people: Person[];
  readonly byNumber: PeopleByKey;
  /** Null where the file has no e-mails that somebody else may have. */
  readonly byEmail: PeopleByKey | null;
  readonly byName: PeopleByKey;
  /** Only for names that many bear: few namesakes are compared one by one. */
  readonly byNameAndDetail: PeopleByKey;
};

const fewNamesakes = 32;

const noEarlierKeys: readonly PersonKeys[] = [];

export function newIndex(emails: 'findable' | 'not-asked'): PersonIndex {
  return {
    people: [],
    byNumber: new Map(),
    byEmail: emails === 'findable' ? new Map() : null,
    byName: new Map(),
    byNameAndDetail: new Map(),
  };
}

export function addPerson(
  index: PersonIndex,
  { id, fields, keys }: Pick<Person, 'id' | 'fields' | 'keys'>,
): Person {
  const person: Person = { id, fields, keys, earlierKeys: noEarlierKeys, claimedBy: null };
  index.people.push(person);
  enter(index, person, null);
  return person;
}

export function changePerson(index: PersonIndex, person: Person, fields: MemberFields): void {
  const before = person.keys;
  person.keys = keysAfter(person.fields, before, fields);
  person.fields = fields;
  if (isSame(before, person.keys)) return;
  person.earlierKeys = [...person.earlierKeys, before];
  enter(index, person, before);
}

export function peopleNumbered(index: PersonIndex, number: string | null): readonly Person[] {
  if (number === null) return [];
  return firstUnder(index.byNumber, number, ({ keys }) => keys.number === number);
}

/** Namesakes who may share a birth date or a contact with `keys`: few, where all of them may be thousands. */
export function likelyNamesakes(index: PersonIndex, keys: PersonKeys): readonly Person[] {
  if (!isCommon(index, keys.name)) return firstNamesakes(index, keys);
  const likely = detailsOf(keys).flatMap((detail) =>
    firstUnder(index.byNameAndDetail, detail, (person) => person.keys.name === keys.name),
  );
  return [...new Set(likely)];
}

/** The first of them: past a few, nobody can tell who is who. */
export function firstNamesakes(index: PersonIndex, keys: PersonKeys): readonly Person[] {
  return firstUnder(index.byName, keys.name, (person) => person.keys.name === keys.name);
}

export function sharesEmail(index: PersonIndex, person: Person): boolean {
  const { email } = person.keys;
  if (email === null || index.byEmail === null) return false;
  return allUnder(index.byEmail, email).some(
    (other) => other !== person && other.keys.email === email,
  );
}

/** Under every key that is not the same as `before`. */
function enter(index: PersonIndex, person: Person, before: PersonKeys | null): void {
  const { number, email, name } = person.keys;
  if (number !== null && number !== before?.number) putUnder(index.byNumber, number, person);
  if (index.byEmail !== null && email !== null && email !== before?.email) {
    putUnder(index.byEmail, email, person);
  }
  const wasCommon = isCommon(index, name);
  if (name !== before?.name) putUnder(index.byName, name, person);
  if (wasCommon) enterDetails(index, person);
  else if (isCommon(index, name)) {
    for (const namesake of allUnder(index.byName, name)) enterDetails(index, namesake);
  }
}

function isCommon(index: PersonIndex, name: string): boolean {
  const there = index.byName.get(name);
  return Array.isArray(there) && there.length > fewNamesakes;
}

function enterDetails(index: PersonIndex, person: Person): void {
  for (const detail of detailsOf(person.keys)) putUnder(index.byNameAndDetail, detail, person);
}

function detailsOf(keys: PersonKeys): readonly string[] {
  return [keys.birthDate, keys.phone, keys.email, addressKey(keys)].flatMap((detail, kind) =>
    detail === null ? [] : [`${keys.name} ${kind} ${detail}`],
  );
}

function isSame(a: PersonKeys, b: PersonKeys): boolean {
  return (
    a.name === b.name &&
    a.number === b.number &&
    a.birthDate === b.birthDate &&
    a.phone === b.phone &&
    a.email === b.email &&
    a.postcode === b.postcode &&
    a.street === b.street
  );
}
