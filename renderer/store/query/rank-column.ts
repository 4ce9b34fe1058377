import type { Column, ColumnValue } from '#shared/domain/members/catalogue.ts';
import {
  compareEntries,
  type Entry,
  entriesFor,
  type Identity,
  identityOf,
  type MakeEntry,
} from './column-entry.ts';
import type { Facts } from './facts.ts';
import { mergeInSteps, sortInSteps } from './sort-in-steps.ts';
import { compareTexts } from './sort-key.ts';

/**
 * The places of a column's values in their order: equal values have the same rank. `ranks` is by slot, and -1 where
 * nothing is known. To sort by ranks costs a few milliseconds, in either direction, alone or after other columns.
 */
export type RankedColumn = {
  readonly ranks: Int32Array;
  /** By rank: the commonest spelling of the value. */
  readonly entries: readonly Entry[];
};

const slotsAtOnce = 1_024;

export function* rankColumn(facts: Facts, column: Column): Generator<void, RankedColumn> {
  const makeEntry = entriesFor(column, facts.reading());
  const distinct = yield* distinctValues(facts, column);
  const made = yield* makeEntries(distinct.values, makeEntry);
  const order = yield* sortDistinct(made);
  const { rankOf, entries } = yield* rankDistinct(made, order, distinct.counts);
  yield;
  const ranks = new Int32Array(distinct.places.length);
  distinct.places.forEach((place, slot) => {
    ranks[slot] = place === -1 ? -1 : (rankOf[place] ?? -1);
  });
  return { ranks, entries };
}

type Distinct = {
  readonly values: readonly ColumnValue[];
  readonly counts: readonly number[];
  /** By slot: which of the values; -1 when nothing is known. */
  readonly places: Int32Array;
};

function* distinctValues(facts: Facts, column: Column): Generator<void, Distinct> {
  const places = new Int32Array(facts.slots()).fill(-1);
  const placeOf = new Map<Identity, number>();
  const values: ColumnValue[] = [];
  const counts: number[] = [];
  for (let slot = 0; slot < places.length; slot += 1) {
    if (slot % slotsAtOnce === slotsAtOnce - 1) yield;
    const value = facts.valueAt(slot, column);
    const identity = identityOf(value);
    if (identity === null) continue;
    let place = placeOf.get(identity);
    if (place === undefined) {
      place = values.push(value) - 1;
      placeOf.set(identity, place);
      counts.push(0);
    }
    places[slot] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { values, counts, places };
}

function* makeEntries(
  values: readonly ColumnValue[],
  makeEntry: MakeEntry,
): Generator<void, Entry[]> {
  const entries: Entry[] = [];
  for (const value of values) {
    entries.push(makeEntry(value));
    if (entries.length % slotsAtOnce === 0) yield;
  }
  return entries;
}

/** Indexes of the entries in their order. The few that only the collator can place are put among the others last. */
function* sortDistinct(entries: readonly Entry[]): Generator<void, readonly number[]> {
  const quick: number[] = [];
  const slow: number[] = [];
  entries.forEach(({ key }, at) => {
    (key === null ? slow : quick).push(at);
  });
  const entryAt = (at: number) => entries[at] ?? missing();
  const compare = (a: number, b: number) => compareEntries(entryAt(a), entryAt(b));
  const areTexts = quick.every((at) => typeof entries[at]?.key === 'string');
  const sorted = yield* sortInSteps(quick, areTexts ? byText(entries) : compare);
  const byCollator = (a: number, b: number) => compareTexts(entryAt(a).text, entryAt(b).text);
  return yield* mergeInSteps(sorted, yield* sortInSteps(slow, byCollator), compare);
}

/** Half of the time that the general comparison takes. */
function byText(entries: readonly Entry[]): (a: number, b: number) => number {
  const keys = entries.map(({ key }) => String(key));
  return (a, b) => {
    const [keyA, keyB] = [keys[a] ?? '', keys[b] ?? ''];
    if (keyA < keyB) return -1;
    return keyA > keyB ? 1 : 0;
  };
}

function* rankDistinct(
  made: readonly Entry[],
  order: readonly number[],
  counts: readonly number[],
): Generator<void, { readonly rankOf: Int32Array; readonly entries: readonly Entry[] }> {
  const rankOf = new Int32Array(made.length);
  const entries: Entry[] = [];
  let commonest = 0;
  let since = 0;
  for (const at of order) {
    since += 1;
    if (since % slotsAtOnce === 0) yield;
    const entry = made[at] ?? missing();
    const before = entries.at(-1);
    const count = counts[at] ?? 0;
    if (before === undefined || compareEntries(before, entry) !== 0) {
      entries.push(entry);
      commonest = count;
    } else if (count > commonest) {
      entries[entries.length - 1] = entry;
      commonest = count;
    }
    rankOf[at] = entries.length - 1;
  }
  return { rankOf, entries };
}

function missing(): never {
  throw new Error('An entry outside of the column');
}
