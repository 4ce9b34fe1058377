import { blocks } from './blocks.ts';
import type { DuplicateFacts } from './duplicate-facts.ts';
import { type FindAllOutcome, findAll, type Progress } from './find-all.ts';
import { type DuplicateMatch, findFor } from './find-for.ts';
import type { FindOptions } from './find-options.ts';
import type { IndexedPeople } from './indexed-people.ts';
import { createKeyTable } from './key-table.ts';
import { createTraitsReader, type Traits } from './traits.ts';

/** Everyone, findable by what two records of one person share. What it answers never depends on the order of adding. */
export type DuplicateIndex = {
  readonly size: () => number;
  /** Adding somebody who is there already changes them. */
  readonly put: (facts: DuplicateFacts) => void;
  readonly remove: (id: string) => void;
  /** Who else the candidate may be, strongest first. The candidate need not be in the index. */
  readonly findFor: (candidate: DuplicateFacts, options?: FindOptions) => readonly DuplicateMatch[];
  /** Yields often enough for a worker to answer in between; whoever stops asking stops the work. */
  readonly findAll: (options?: FindOptions) => Generator<Progress, FindAllOutcome>;
};

export function createDuplicateIndex(facts: Iterable<DuplicateFacts> = []): DuplicateIndex {
  const readTraits = createTraitsReader();
  const tables = blocks.map(createKeyTable);
  const people: (Traits | null)[] = [];
  const numbers = new Map<string, number>();
  const free: number[] = [];
  let changes = 0;

  function remove(id: string): void {
    const person = numbers.get(id);
    const traits = person === undefined ? null : people[person];
    if (person === undefined || !traits) return;
    for (const table of tables) table.take(person, traits);
    people[person] = null;
    numbers.delete(id);
    free.push(person);
    changes++;
  }

  function put(one: DuplicateFacts): void {
    remove(one.id);
    const person = free.pop() ?? people.length;
    const traits = readTraits(one);
    people[person] = traits;
    numbers.set(one.id, person);
    for (const table of tables) table.put(person, traits);
    changes++;
  }

  const indexed: IndexedPeople = {
    tables,
    readTraits,
    numberOf: (id) => numbers.get(id),
    traitsOf: (person) => {
      const traits = people[person];
      if (!traits) throw new Error(`Nobody has the number ${person}`);
      return traits;
    },
    changes: () => changes,
  };
  for (const one of facts) put(one);
  return {
    size: () => numbers.size,
    put,
    remove,
    findFor: (candidate, options = {}) => findFor(indexed, candidate, options),
    findAll: (options = {}) => findAll(indexed, options),
  };
}
