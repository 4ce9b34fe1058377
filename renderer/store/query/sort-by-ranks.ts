import type { SortLevel } from '../list-api.ts';
import type { RankedColumn } from './rank-column.ts';

/** Stable: equals stay as they were. Those of whom nothing is known come last in both directions. */
export function sortByRanks(
  slots: Int32Array,
  { ranks, entries }: RankedColumn,
  direction: SortLevel['direction'] = 'ascending',
): Int32Array {
  const count = entries.length;
  const bucketOf = (slot: number): number => {
    const rank = ranks[slot] ?? -1;
    if (rank === -1) return count;
    return direction === 'ascending' ? rank : count - 1 - rank;
  };
  const next = new Int32Array(count + 2);
  for (const slot of slots) {
    const after = bucketOf(slot) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < next.length; bucket += 1) {
    next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  }
  const sorted = new Int32Array(slots.length);
  for (const slot of slots) {
    const bucket = bucketOf(slot);
    const at = next[bucket] ?? 0;
    sorted[at] = slot;
    next[bucket] = at + 1;
  }
  return sorted;
}
