import type { Block } from './blocks.ts';
import type { Traits } from './traits.ts';

/** Who stands under which key of one block. People are numbers here: a million entries have to fit. */
export type KeyTable = {
  readonly block: Block;
  readonly size: () => number;
  readonly put: (person: number, traits: Traits) => void;
  readonly take: (person: number, traits: Traits) => void;
  /** Everyone under one of the keys of `traits`, key by key. */
  readonly under: (traits: Traits) => readonly (readonly number[])[];
  /** Every group of two or more. */
  readonly groups: () => Iterable<readonly number[]>;
};

export function createKeyTable(block: Block): KeyTable {
  // Nearly all keys have one person: a list for each would be most of the memory.
  const people = new Map<number, number | number[]>();

  function put(hash: number, person: number): void {
    const there = people.get(hash);
    if (there === undefined) people.set(hash, person);
    else if (typeof there === 'number') people.set(hash, [there, person]);
    else there.push(person);
  }

  function take(hash: number, person: number): void {
    const there = people.get(hash);
    if (there === person) people.delete(hash);
    if (typeof there !== 'object') return;
    const [first, ...others] = there.filter((one) => one !== person);
    if (first === undefined) people.delete(hash);
    else people.set(hash, others.length === 0 ? first : [first, ...others]);
  }

  return {
    block,
    size: () => people.size,
    put: (person, traits) => {
      for (const hash of hashesOf(block, traits)) put(hash, person);
    },
    take: (person, traits) => {
      for (const hash of hashesOf(block, traits)) take(hash, person);
    },
    under: (traits) =>
      hashesOf(block, traits).map((hash) => {
        const there = people.get(hash) ?? [];
        return typeof there === 'number' ? [there] : there;
      }),
    *groups() {
      for (const there of people.values()) if (typeof there !== 'number') yield there;
    },
  };
}

function hashesOf({ keys }: Block, traits: Traits): readonly number[] {
  const found = keys(traits);
  const [only] = found;
  if (only === undefined) return [];
  return found.length === 1 ? [hashOf(only)] : [...new Set(found.map(hashOf))];
}

/**
 * FNV-1a, cut to what an engine keeps as a small number. Two keys under one hash cost a comparison, no more: rules
 * look at the facts themselves.
 */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
