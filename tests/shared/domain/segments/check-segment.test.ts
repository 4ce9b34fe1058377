import { describe, expect, it } from 'vitest';
import { checkSegment, segmentLimits } from '#shared/domain/segments/check-segment.ts';
import { compileSegment } from '#shared/domain/segments/compile-segment.ts';
import {
  everybody,
  type SegmentCondition,
  type SegmentGroup,
  SegmentQuery,
} from '#shared/domain/segments/segment.ts';
import { aReading } from './some-facts.ts';

const idOf = (n: number) => `0193f1a0-0000-7000-8000-${String(n).padStart(12, '0')}`;
const all = (...conditions: readonly SegmentCondition[]): SegmentGroup => ({
  ...everybody,
  conditions,
});
const including = (n: number): SegmentCondition => ({
  kind: 'segment',
  id: idOf(n),
  include: true,
});
const filled: SegmentCondition = { kind: 'column', column: 'town', test: { op: 'is-filled' } };

function check(query: SegmentGroup, others: Readonly<Record<number, SegmentGroup>> = {}, self = 0) {
  const segments = new Map(
    Object.entries(others).map(([n, of]) => [idOf(Number(n)), { name: n, query: of }]),
  );
  return checkSegment(query, { reading: aReading(), segments, self: idOf(self) });
}

describe('the check of a segment', () => {
  it('finds nothing in a query that can be asked', () => {
    expect(check(everybody)).toEqual([]);
    expect(check(all(filled, including(1)), { 1: all(filled) })).toEqual([]);
  });

  it('names columns that are not there and tests that a column cannot be asked', () => {
    const query = all(filled, {
      ...everybody,
      conditions: [
        { kind: 'column', column: 'custom.gone', test: { op: 'is-filled' } },
        { kind: 'column', column: 'town', test: { op: 'yes' } },
      ],
    });
    expect(check(query)).toEqual([
      { path: [1, 0], kind: 'unknown-column', column: 'custom.gone' },
      { path: [1, 1], kind: 'wrong-test', column: 'town', op: 'yes' },
    ]);
  });

  it('asks for values that are still to be filled in', () => {
    const query = all(
      { kind: 'column', column: 'town', test: { op: 'contains', text: ' - ' } },
      { kind: 'column', column: 'kind', test: { op: 'any-of', values: [] } },
      { kind: 'column', column: 'age', test: { op: 'number-between', from: null, to: null } },
      { ...everybody },
    );
    expect(check(query).map(({ kind }) => kind)).toEqual([
      'empty-value',
      'empty-value',
      'empty-value',
      'empty-group',
    ]);
  });

  it('sees ends that are the wrong way round', () => {
    const age = { op: 'number-between', from: 30, to: 20 } as const;
    const query = all(
      { kind: 'column', column: 'age', test: age },
      {
        kind: 'payments',
        has: true,
        kinds: [],
        period: { kind: 'ever' },
        atLeast: 2,
        atMost: 1,
      },
    );
    expect(check(query).map(({ kind }) => kind)).toEqual(['from-after-to', 'from-after-to']);
  });

  it('refuses segments that lead back to themselves, however long the way', () => {
    expect(check(all(including(0)))).toEqual([{ path: [0], kind: 'segment-cycle', id: idOf(0) }]);
    expect(
      check(all(filled, including(1)), { 1: all(including(2)), 2: all(including(0)) }),
    ).toEqual([{ path: [1], kind: 'segment-cycle', id: idOf(1) }]);
    expect(check(all(including(1)), { 1: all(including(2)), 2: all(including(1)) })).toEqual([
      { path: [0], kind: 'segment-cycle', id: idOf(1) },
    ]);
  });

  it('tells a segment that is gone from one that is broken', () => {
    expect(check(all(including(7), including(1)), { 1: all(including(8)) })).toEqual([
      { path: [0], kind: 'unknown-segment', id: idOf(7) },
      { path: [1], kind: 'broken-segment', id: idOf(1) },
    ]);
  });

  it('stops at the depth and the number of conditions that a person can still read', () => {
    let deep = all(filled);
    for (let depth = 1; depth < segmentLimits.depth; depth += 1) deep = all(deep);
    expect(check(deep)).toEqual([]);
    expect(check(all(deep)).map(({ kind }) => kind)).toEqual(['too-deep']);
    const many = (count: number) => all(...Array.from({ length: count }, () => filled));
    expect(check(all(many(100), many(100)))).toEqual([]);
    expect(check(all(many(100), many(100), filled)).map(({ kind }) => kind)).toEqual(['too-many']);
  });

  it('keeps a broken query from being asked', () => {
    const compiled = compileSegment(all(including(7)), {
      reading: aReading(),
      segments: new Map(),
    });
    expect(compiled).toMatchObject({ ok: false, error: [{ kind: 'unknown-segment' }] });
  });

  it('reads a query back from JSON as it was', () => {
    const query = all(filled, { ...all(including(1)), not: true });
    expect(SegmentQuery.parse(JSON.parse(JSON.stringify(query)))).toEqual(query);
  });
});
