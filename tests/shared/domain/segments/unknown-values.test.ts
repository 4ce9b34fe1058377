import { describe, expect, it } from 'vitest';
import type { ColumnKind } from '#shared/domain/members/catalogue.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';
import { blankTest, defaultTest, testsOf } from '#shared/domain/segments/column-tests.ts';
import { compileSegment } from '#shared/domain/segments/compile-segment.ts';
import {
  type ColumnTest,
  everybody,
  type SegmentCondition,
} from '#shared/domain/segments/segment.ts';
import { testValue } from '#shared/domain/segments/test-value.ts';
import { aPayment, aReading, someFacts } from './some-facts.ts';

const { today } = aReading();
const kinds: readonly ColumnKind[] = [
  'text',
  'number',
  'money',
  'date',
  'choice',
  'yes-no',
  'tags',
];
const denials: readonly string[] = ['lacks', 'is-not', 'none-of', 'not-in-last', 'is-empty'];

const asked = (test: ColumnTest): ColumnTest => {
  if ('text' in test) return { ...test, text: 'x' };
  return 'values' in test ? { ...test, values: ['x'] } : test;
};

describe('what is not known', () => {
  it.each(kinds)('satisfies those tests of a %s that deny something, and no others', (kind) => {
    for (const op of testsOf(kind)) {
      const isTrue = testValue(asked(blankTest(op)), { kind, today, fold: foldText });
      expect([op, isTrue(kind === 'tags' ? [] : null)]).toEqual([op, denials.includes(op)]);
    }
  });
});

describe('the first test of a new condition', () => {
  it('is the first of the menu', () => {
    expect(kinds.map((kind) => defaultTest({ kind }).op)).toEqual(
      kinds.map((kind) => testsOf(kind)[0]),
    );
  });
});

describe('a condition on payments', () => {
  const donation = aPayment({ kind: 'donation', amount: 2_000, receivedOn: '2026-01-05' });
  const lateDues = aPayment({ kind: 'dues', year: 2025, amount: 6_000, receivedOn: '2026-01-20' });
  const condition: SegmentCondition = {
    kind: 'payments',
    has: true,
    kinds: [],
    period: { kind: 'ever' },
    atLeast: null,
    atMost: null,
  };
  const isFound = (said: object, payments = [donation, lateDues]) => {
    const conditions = [{ ...condition, ...said }];
    const compiled = compileSegment(
      { ...everybody, conditions },
      { reading: aReading(), segments: new Map() },
    );
    return compiled.ok && compiled.value(someFacts({}, { payments }));
  };

  it('counts dues in the year they are for, and the rest in the year they came', () => {
    expect(isFound({ kinds: ['dues'], period: { kind: 'this-year' } })).toBe(false);
    expect(isFound({ kinds: ['dues'], period: { kind: 'last-year' } })).toBe(true);
    expect(isFound({ kinds: ['donation'], period: { kind: 'this-year' } })).toBe(true);
  });

  it('adds up all the payments of the period', () => {
    expect(isFound({ atLeast: 8_000 })).toBe(true);
    expect(isFound({ atLeast: 8_001 })).toBe(false);
    expect(isFound({ atMost: 7_999 })).toBe(false);
  });

  it('does not find a person who gave nothing under "at most", but under "has not"', () => {
    expect(isFound({ atMost: 5_000 }, [])).toBe(false);
    expect(isFound({ has: false }, [])).toBe(true);
    expect(isFound({ has: false, atLeast: 5_000 }, [donation])).toBe(true);
  });
});
