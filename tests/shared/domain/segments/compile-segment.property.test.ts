import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import type { PersonFacts } from '#shared/domain/members/person-facts.ts';
import { type CompileContext, compileSegment } from '#shared/domain/segments/compile-segment.ts';
import { simplify } from '#shared/domain/segments/say/simplify.ts';
import {
  everybody,
  type SegmentCondition,
  type SegmentGroup,
} from '#shared/domain/segments/segment.ts';
import { dayBefore } from '#shared/domain/segments/shift-day.ts';
import { anyDay, anyLeaf, anyPerson, anyQuery } from './any-query.ts';
import { naively } from './naive-segment.ts';
import { aReading } from './some-facts.ts';

const reading = aReading();
const context: CompileContext = { reading, segments: new Map() };

function asks(query: SegmentGroup, person: PersonFacts, on: CompileContext = context): boolean {
  const compiled = compileSegment(query, on);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value(person);
}

const group = (
  match: 'all' | 'any',
  conditions: readonly SegmentCondition[],
  not: 'is' | 'not' = 'is',
): SegmentGroup => ({ kind: 'group', match, not: not === 'not', conditions });

const leaves = fc.array(anyLeaf, { minLength: 1, maxLength: 4 });

describe('a compiled segment', () => {
  it('answers as a plain reading of its words does', () => {
    fc.assert(
      fc.property(anyQuery, anyPerson, anyDay, (query, person, today) => {
        const on = aReading({ today });
        expect(asks(query, person, { ...context, reading: on })).toBe(naively(query, person, on));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps to De Morgan', () => {
    fc.assert(
      fc.property(leaves, anyPerson, (conditions, person) => {
        const each = conditions.map((one) => group('all', [one], 'not'));
        expect(asks(group('any', conditions, 'not'), person)).toBe(
          asks(group('all', each), person),
        );
        expect(asks(group('all', conditions, 'not'), person)).toBe(
          asks(group('any', each), person),
        );
      }),
    );
  });

  it('takes not of not as nothing', () => {
    fc.assert(
      fc.property(anyQuery, anyPerson, (query, person) => {
        const twice = group('all', [group('all', [query], 'not')], 'not');
        expect(asks(twice, person)).toBe(asks(query, person));
      }),
    );
  });

  it('finds the same people once it is simplified to be said', () => {
    fc.assert(
      fc.property(anyQuery, anyPerson, (query, person) => {
        expect(asks(simplify(query), person)).toBe(asks(query, person));
      }),
    );
  });

  it('is everybody when it asks nothing', () => {
    fc.assert(
      fc.property(anyPerson, fc.constantFrom('all' as const, 'any' as const), (person, match) => {
        expect(asks({ ...everybody, match }, person)).toBe(true);
      }),
    );
  });

  it('answers of an included segment as of its conditions written out', () => {
    const id = '0193f1a0-0000-7000-8000-0000000000aa';
    fc.assert(
      fc.property(anyQuery, anyQuery, anyPerson, (inner, outer, person) => {
        const on = { ...context, segments: new Map([[id, { name: 'S', query: inner }]]) };
        const ask = (parts: readonly SegmentCondition[]) => asks(group('all', parts), person, on);
        const named = { kind: 'segment', id } as const;
        expect(ask([outer, { ...named, include: true }])).toBe(ask([outer, inner]));
        expect(ask([outer, { ...named, include: false }])).toBe(
          ask([outer, group('all', [inner], 'not')]),
        );
      }),
    );
  });

  it('takes relative dates as the days they come to', () => {
    fc.assert(
      fc.property(
        anyPerson,
        anyDay,
        fc.record({
          count: fc.integer({ min: 1, max: 30 }),
          unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
        }),
        (person, today, span) => {
          const on = { ...context, reading: aReading({ today }) };
          const column = { kind: 'column', column: 'joinedOn' } as const;
          const from = dayBefore(today, span);
          const relative = group('all', [{ ...column, test: { op: 'in-last', span } }]);
          const absolute = group('all', [
            { ...column, test: { op: 'date-between', from, to: today } },
          ]);
          expect(asks(relative, person, on)).toBe(asks(absolute, person, on));
        },
      ),
    );
  });
});

describe('a day shifted by a span', () => {
  it.each([
    ['2026-03-31', 1, 'month', '2026-02-28'],
    ['2024-03-31', 1, 'month', '2024-02-29'],
    ['2026-01-15', 1, 'month', '2025-12-15'],
    ['2024-02-29', 1, 'year', '2023-02-28'],
    ['2024-02-29', 4, 'year', '2020-02-29'],
    ['2026-03-01', 1, 'day', '2026-02-28'],
    ['2026-01-05', 1, 'week', '2025-12-29'],
    ['2026-11-23', 6, 'month', '2026-05-23'],
    ['1900-03-01', 1, 'day', '1900-02-28'],
    ['2000-03-01', 1, 'day', '2000-02-29'],
  ] as const)('is, %s less %i %s, %s', (day, count, unit, expected) => {
    expect(dayBefore(IsoDate.parse(day), { count, unit })).toBe(expected);
  });
});
