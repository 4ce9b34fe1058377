import type { People } from '../memory/people.ts';
import type { ListColumn } from '../store-api.ts';
import { byId, compareKeys, keyAt, totalOrder } from './column-keys.ts';
import { mergeSorted, without } from './merge-sorted.ts';

/** Slots in ascending order of a column; from `emptyFrom` on, people of whom the column is not known. */
export type SortOrder = { readonly slots: Int32Array; readonly emptyFrom: number };

/** By name, then by id. */
export const orderByName = (people: People): SortOrder =>
  sortSlots(people, 'name', usedSlots(people));

/** `byName` breaks ties, because sorting is stable. */
export const orderBy = (people: People, column: ListColumn, byName: SortOrder): SortOrder =>
  column === 'name' ? byName : sortSlots(people, column, Array.from(byName.slots));

export type Patch = {
  readonly people: People;
  readonly column: ListColumn;
  readonly changed: readonly number[];
};

/** The same order after a few slots changed. */
export function patchOrder(order: SortOrder, { people, column, changed }: Patch): SortOrder {
  const compare = totalOrder(people, column);
  const used = changed.filter((slot) => people.fieldsAt(slot) !== null).sort(compare);
  const isKnown = (slot: number) => keyAt(people, column, slot) !== null;
  const patched = (slots: Int32Array, added: readonly number[]) =>
    mergeSorted(without(slots, changed), added, compare);
  return joined(
    patched(order.slots.subarray(0, order.emptyFrom), used.filter(isKnown)),
    patched(
      order.slots.subarray(order.emptyFrom),
      used.filter((slot) => !isKnown(slot)),
    ),
  );
}

function usedSlots(people: People): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < people.slots(); slot += 1) {
    if (people.idAt(slot) !== null) slots.push(slot);
  }
  return slots;
}

/** Plain arrays sort twice as fast as typed ones. */
function sortSlots(people: People, column: ListColumn, slots: number[]): SortOrder {
  const keys: (string | null)[] = [];
  for (const slot of slots) keys[slot] = keyAt(people, column, slot);
  const compare = compareKeys(column);
  const known = slots.filter((slot) => keys[slot] !== null);
  const empty = slots.filter((slot) => keys[slot] === null);
  const byKey = (a: number, b: number) => compare(keys[a] ?? '', keys[b] ?? '');
  known.sort(column === 'name' ? (a, b) => byKey(a, b) || byId(people, a, b) : byKey);
  return joined(known, empty);
}

function joined(known: ArrayLike<number>, empty: ArrayLike<number>): SortOrder {
  const slots = new Int32Array(known.length + empty.length);
  slots.set(known);
  slots.set(empty, known.length);
  return { slots, emptyFrom: known.length };
}
