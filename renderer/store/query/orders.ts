import type { SortLevel } from '../list-api.ts';
import type { Facts } from './facts.ts';
import { keepFew } from './keep-few.ts';
import type { ListPorts } from './list-ports.ts';
import { mergeSorted, without } from './merge-sorted.ts';
import type { RankedColumn } from './rank-column.ts';
import type { Rankings } from './rankings.ts';
import { sortByRanks } from './sort-by-ranks.ts';

/** Everybody in some order: a total one, so that lists never jump. */
export type Orders = {
  by(sort: readonly SortLevel[]): Generator<void, Int32Array>;
};

const nameColumn = 'name';
const mostKept = 4;
const manyChanged = 200;

export function createOrders(
  { people }: Pick<ListPorts, 'people'>,
  facts: Facts,
  rankings: Rankings,
): Orders {
  const kept = keepFew<Int32Array>(mostKept);
  let byName: Int32Array | null = null;

  const compareIds = (a: number, b: number): number => {
    const [idA, idB] = [people.idAt(a) ?? '', people.idAt(b) ?? ''];
    return Number(idA > idB) - Number(idA < idB);
  };

  facts.onChange((changed) => {
    kept.clear();
    const names = rankings.known(nameColumn);
    if (byName === null || changed === 'reading') return;
    byName = names === null ? null : patched(byName, names.ranks, changed);
  });

  const patched = (order: Int32Array, ranks: Int32Array, changed: readonly number[]) => {
    if (changed.length > manyChanged) return null;
    const compare = (a: number, b: number) =>
      (ranks[a] ?? -1) - (ranks[b] ?? -1) || compareIds(a, b);
    const used = changed.filter((slot) => people.idAt(slot) !== null).sort(compare);
    return mergeSorted(without(order, changed), used, compare);
  };

  function* nameOrder(): Generator<void, Int32Array> {
    if (byName !== null) return byName;
    const names = yield* rankings.of(nameColumn);
    if (names === null) throw new Error('There is no column of names');
    const sorted = sortByRanks(usedSlots(people), names);
    yield;
    yield* sortTies(sorted, names, compareIds);
    byName = sorted;
    return sorted;
  }

  return {
    *by(sort) {
      const key = JSON.stringify(sort);
      const known = kept.get(key);
      if (known !== undefined) return known;
      let order = yield* nameOrder();
      for (const { column, direction } of [...sort].reverse()) {
        const ranked = yield* rankings.of(column);
        if (ranked === null) continue;
        order = sortByRanks(order, ranked, direction);
        yield;
      }
      kept.set(key, order);
      return order;
    },
  };
}

function usedSlots(people: ListPorts['people']): Int32Array {
  const slots = new Int32Array(people.slots());
  let count = 0;
  for (let slot = 0; slot < slots.length; slot += 1) {
    if (people.idAt(slot) !== null) slots[count++] = slot;
  }
  return slots.subarray(0, count);
}

const tiesAtOnce = 1_024;

/** Sorts each run of namesakes, in place. */
function* sortTies(
  sorted: Int32Array,
  { ranks }: RankedColumn,
  compare: (a: number, b: number) => number,
): Generator<void> {
  let since = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    const rank = ranks[sorted[from] ?? 0];
    while (to < sorted.length && ranks[sorted[to] ?? 0] === rank) to += 1;
    // Plain arrays sort twice as fast as typed ones.
    if (to - from > 1) sorted.set(Array.from(sorted.subarray(from, to)).sort(compare), from);
    since += to - from;
    from = to;
    if (since < tiesAtOnce) continue;
    since = 0;
    yield;
  }
}
