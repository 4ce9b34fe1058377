import type { Block } from './blocks.ts';
import type { Traits } from './traits.ts';

/** In a crowd each is compared with so many before and after, in the order of names. */
const reach = 8;

type TraitsOf = (person: number) => Traits;

/** One of a group, and all the others of it with whom they have yet to be compared. */
export type Meeting = { readonly one: number; readonly others: readonly number[] };

/** Every two people of a group who are worth comparing, once; at most `reach` each in a crowd. */
export function* meetingsIn(
  group: readonly number[],
  block: Block,
  traitsOf: TraitsOf,
): Generator<Meeting> {
  const isCrowd = group.length > block.most;
  if (isCrowd && block.crowd === 'ignored') return;
  const people = isCrowd ? inOrderOfNames(group, traitsOf) : group;
  for (const [at, one] of people.entries()) {
    const end = isCrowd ? at + 1 + reach : people.length;
    yield { one, others: people.slice(at + 1, end) };
  }
}

/** Those of a group whom `traits` would be compared with if it stood there too. */
export function metBy(
  { traits, group }: { readonly traits: Traits; readonly group: readonly number[] },
  block: Block,
  traitsOf: TraitsOf,
): readonly number[] {
  if (group.length < block.most) return group;
  if (block.crowd === 'ignored') return [];
  // No need to sort a crowd for one person: the nearest names on both sides are enough.
  const before: number[] = [];
  const after: number[] = [];
  for (const person of group) {
    const isAfter = compareTraits(traitsOf(person), traits) > 0;
    keepNearest(isAfter ? after : before, person, (one, other) => {
      const order = compareTraits(traitsOf(one), traitsOf(other));
      return isAfter ? order : -order;
    });
  }
  return [...before, ...after];
}

/** Keeps the `reach` first of `nearest`, in order. */
function keepNearest(
  nearest: number[],
  person: number,
  compare: (a: number, b: number) => number,
): void {
  const last = nearest.at(-1);
  if (nearest.length === reach && last !== undefined && compare(person, last) > 0) return;
  const at = nearest.findIndex((other) => compare(person, other) < 0);
  nearest.splice(at === -1 ? nearest.length : at, 0, person);
  if (nearest.length > reach) nearest.pop();
}

function inOrderOfNames(group: readonly number[], traitsOf: TraitsOf): readonly number[] {
  return [...group].sort((a, b) => compareTraits(traitsOf(a), traitsOf(b)));
}

/** Ids last: the order of arrival must not show. */
function compareTraits(a: Traits, b: Traits): number {
  return (
    compareText(a.families[0] ?? '', b.families[0] ?? '') ||
    compareText(a.givenWord, b.givenWord) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
