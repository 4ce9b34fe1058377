import { type Column, type ColumnValue, columnOf } from '#shared/domain/members/catalogue.ts';
import type { ColumnTotal, Facet } from '../list-api.ts';
import { type Identity, isList } from './column-entry.ts';
import type { Facts } from './facts.ts';

const slotsAtOnce = 4_096;
const mostFacets = 1_000;

/** Columns that are no longer there are left out. */
export function* sumColumns(
  facts: Facts,
  slots: Int32Array,
  columns: readonly string[],
): Generator<void, Readonly<Record<string, ColumnTotal>>> {
  const reading = facts.reading();
  const sums = columns.flatMap((id) => {
    const column = columnOf(id, reading);
    return column === null ? [] : [startSum(column)];
  });
  if (sums.length === 0) return {};
  let at = 0;
  for (const slot of inMemoryOrder(slots)) {
    at += 1;
    if (at % slotsAtOnce === 0) yield;
    const person = facts.at(slot);
    if (person === null) continue;
    for (const sum of sums) add(sum, sum.column.read(person, reading));
  }
  return Object.fromEntries(sums.map((sum) => [sum.column.id, totalOf(sum)]));
}

/** Where people lie next to each other, they are read in a third of the time. */
const inMemoryOrder = (slots: Int32Array): Int32Array => slots.slice().sort();

type Sum = {
  readonly column: Column;
  readonly counts: Map<Identity, number> | null;
  filled: number;
  sum: number;
};

function startSum(column: Column): Sum {
  const isCounted = column.kind === 'choice' || column.kind === 'tags' || column.kind === 'yes-no';
  return { column, counts: isCounted ? new Map() : null, filled: 0, sum: 0 };
}

function add(sum: Sum, value: ColumnValue): void {
  if (value === null || (isList(value) && value.length === 0)) return;
  sum.filled += 1;
  if (typeof value === 'number') sum.sum += value;
  if (sum.counts !== null) count(sum.counts, value);
}

function totalOf({ column: { kind }, counts, filled, sum }: Sum): ColumnTotal {
  const isNumber = kind === 'number' || kind === 'money';
  return {
    filled,
    sum: isNumber ? sum : null,
    average: isNumber && filled > 0 ? sum / filled : null,
    choices: counts === null ? null : mostFrequent(counts),
  };
}

/** The values of one column among these people, each with how many have it. */
export function* facetsOf(
  facts: Facts,
  slots: Int32Array,
  column: Column,
): Generator<void, readonly Facet[]> {
  const counts = new Map<Identity, number>();
  let at = 0;
  for (const slot of inMemoryOrder(slots)) {
    at += 1;
    if (at % slotsAtOnce === 0) yield;
    const value = facts.valueAt(slot, column);
    if (value !== null) count(counts, value);
  }
  return mostFrequent(counts);
}

function count(counts: Map<Identity, number>, value: Identity | readonly string[]): void {
  for (const one of typeof value === 'object' ? value : [value]) {
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
}

const mostFrequent = (counts: ReadonlyMap<Identity, number>): readonly Facet[] =>
  [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostFacets);
