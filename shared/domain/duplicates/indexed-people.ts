import type { DuplicateFacts } from './duplicate-facts.ts';
import type { KeyTable } from './key-table.ts';
import type { Traits } from './traits.ts';

/** What the searches read. */
export type IndexedPeople = {
  readonly tables: readonly KeyTable[];
  readonly readTraits: (facts: DuplicateFacts) => Traits;
  readonly numberOf: (id: string) => number | undefined;
  readonly traitsOf: (person: number) => Traits;
  /** Grows with every change. */
  readonly changes: () => number;
};
