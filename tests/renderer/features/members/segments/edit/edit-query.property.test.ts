import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  SegmentCondition,
  SegmentGroup,
  SegmentQuery,
} from '#shared/domain/segments/segment.ts';
import {
  addTo,
  conditionAt,
  duplicateAt,
  moveAt,
  type Path,
  removeAt,
  replaceAt,
  wrapAt,
} from '../../../../../../renderer/features/members/segments/edit/edit-query.ts';

type Simple = Extract<SegmentCondition, { kind: 'column' }>;

const simple = fc.nat(999).map(
  (mark): Simple => ({
    kind: 'column',
    column: `custom.${mark}`,
    test: { op: 'is-filled' },
  }),
);
const { group } = fc.letrec<{ group: SegmentGroup; condition: SegmentCondition }>((tie) => ({
  condition: fc.oneof({ maxDepth: 3, withCrossShrink: true }, simple, tie('group')),
  group: fc.record({
    kind: fc.constant('group' as const),
    match: fc.constantFrom('all' as const, 'any' as const),
    not: fc.boolean(),
    conditions: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }),
  }),
}));

const pathsOf = (query: SegmentGroup, before: Path = []): readonly Path[] =>
  query.conditions.flatMap((one, at) => [
    [...before, at],
    ...(one.kind === 'group' ? pathsOf(one, [...before, at]) : []),
  ]);

const placed = group.chain((query) =>
  fc.record({ query: fc.constant(query), path: fc.constantFrom(...pathsOf(query)) }),
);
const step = fc.constantFrom(-1 as const, 1 as const);

/** The simple conditions as one reads them from top to bottom. */
const readDown = (query: SegmentGroup): readonly string[] =>
  query.conditions.flatMap((one) => {
    if (one.kind === 'group') return readDown(one);
    return one.kind === 'column' ? [one.column] : [];
  });

describe('editing a query', () => {
  it('keeps what was put where it was put', () => {
    fc.assert(
      fc.property(placed, simple, ({ query, path }, next) => {
        expect(conditionAt(replaceAt(query, path, next), path)).toEqual(next);
      }),
    );
  });

  it('copies a condition beside itself, and removing the copy undoes it', () => {
    fc.assert(
      fc.property(placed, ({ query, path }) => {
        const copied = duplicateAt(query, path);
        const beside = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1];

        expect(conditionAt(copied, beside)).toEqual(conditionAt(query, path));
        expect(removeAt(copied, beside)).toEqual(query);
      }),
    );
  });

  it('adds at the end of a group', () => {
    fc.assert(
      fc.property(group, simple, (query, added) => {
        expect(readDown(addTo(query, [], added))).toEqual([...readDown(query), added.column]);
      }),
    );
  });

  it('asks the same of a condition in a group of its own', () => {
    fc.assert(
      fc.property(placed, ({ query, path }) => {
        const wrapped = wrapAt(query, path);

        expect(conditionAt(wrapped, [...path, 0])).toEqual(conditionAt(query, path));
        expect(readDown(wrapped)).toEqual(readDown(query));
      }),
    );
  });

  it('loses and doubles nothing by a move, and says where the condition went', () => {
    fc.assert(
      fc.property(placed, step, ({ query, path }, by) => {
        const moved = moveAt(query, path, by);
        fc.pre(moved !== null);

        expect([...readDown(moved.query)].sort()).toEqual([...readDown(query)].sort());
        expect(conditionAt(moved.query, moved.path)).toEqual(conditionAt(query, path));
      }),
    );
  });

  it('brings a condition to the very end by moving it down again and again', () => {
    fc.assert(
      fc.property(placed, ({ query, path }) => {
        const last = furthest(query, path, 1);

        expect(last.path).toEqual([last.query.conditions.length - 1]);
        expect(furthest(query, path, -1).path).toEqual([0]);
      }),
    );
  });
});

function furthest(query: SegmentQuery, path: Path, by: -1 | 1) {
  let at = { query, path };
  for (let left = 200; left > 0; left -= 1) {
    const next = moveAt(at.query, at.path, by);
    if (next === null) return at;
    at = next;
  }
  throw new Error('It never arrives');
}
