import type { Person } from './person.ts';

/** People under a key. Nearly all keys have one: a list for each would be half of the memory of an index. */
export type PeopleByKey = Map<string, Person | Person[]>;

/** More than one candidate is a doubt. Looking at thousands would only cost time. */
const enoughToDoubt = 64;

const nobody: readonly never[] = [];

export function putUnder(map: PeopleByKey, key: string, person: Person): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, person);
  else if (Array.isArray(there)) there.push(person);
  else map.set(key, [there, person]);
}

/** Everyone who was ever put there, as often as they were. */
export function allUnder(map: PeopleByKey, key: string): readonly Person[] {
  const there = map.get(key);
  if (there === undefined) return nobody;
  return Array.isArray(there) ? there : [there];
}

/** The first of them of whom it is still so, each once. */
export function firstUnder(
  map: PeopleByKey,
  key: string,
  isSo: (person: Person) => boolean,
): readonly Person[] {
  const there = map.get(key);
  if (there === undefined) return nobody;
  if (!Array.isArray(there)) return isSo(there) ? [there] : nobody;
  const found = new Set<Person>();
  for (const person of there) {
    if (isSo(person)) found.add(person);
    if (found.size === enoughToDoubt) break;
  }
  return [...found];
}
