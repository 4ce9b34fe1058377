import type { Column } from '#shared/domain/members/catalogue.ts';
import { compareEntries, type Entry, entriesFor, identityOf } from './column-entry.ts';
import type { Facts } from './facts.ts';
import type { RankedColumn } from './rank-column.ts';

export type RankPatch = {
  readonly facts: Facts;
  readonly column: Column;
  readonly changed: readonly number[];
};

/** The same column after a few slots changed. Ranks that nobody has any more stay, and do no harm. */
export function patchRanks(
  { ranks: before, entries: known }: RankedColumn,
  { facts, column, changed }: RankPatch,
): RankedColumn {
  const ranks = new Int32Array(facts.slots()).fill(-1);
  ranks.set(before.subarray(0, ranks.length));
  const entries = [...known];
  const makeEntry = entriesFor(column, facts.reading());
  for (const slot of changed) {
    const value = facts.valueAt(slot, column);
    ranks[slot] = identityOf(value) === null ? -1 : place(makeEntry(value), entries, ranks);
  }
  return { ranks, entries };
}

/** The rank of an entry; a new one moves the ranks after it up by one. */
function place(entry: Entry, entries: Entry[], ranks: Int32Array): number {
  const at = countBefore(entries, entry);
  const there = entries[at];
  if (there !== undefined && compareEntries(there, entry) === 0) return at;
  entries.splice(at, 0, entry);
  for (let slot = 0; slot < ranks.length; slot += 1) {
    const rank = ranks[slot] ?? -1;
    if (rank >= at) ranks[slot] = rank + 1;
  }
  return at;
}

function countBefore(entries: readonly Entry[], entry: Entry): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = entries[middle];
    if (there !== undefined && compareEntries(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
