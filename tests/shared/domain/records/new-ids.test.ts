import { describe, expect, it } from 'vitest';
import { entriesWith, queryOf, viewOf } from '#shared/domain/records/new-ids.ts';
import type { SegmentCondition } from '#shared/domain/segments/segment.ts';

const all = (...conditions: readonly SegmentCondition[]) => ({
  kind: 'group' as const,
  match: 'all' as const,
  not: false,
  conditions,
});
const anyOf = (column: string, ...values: string[]): SegmentCondition => ({
  kind: 'column',
  column,
  test: { op: 'any-of', values },
});
const ids = new Map([['a', 'b']]);

describe('a question about rows that have other ids', () => {
  it('asks for the other tag, in groups too, and names it once', () => {
    expect(queryOf(all(anyOf('tags', 'a', 'b'), all(anyOf('tags', 'a'))), ids)).toEqual(
      all(anyOf('tags', 'b'), all(anyOf('tags', 'b'))),
    );
  });

  it('asks for the other segment and the other own field, and leaves other columns alone', () => {
    const asked = all({ kind: 'segment', id: 'a', include: false }, anyOf('custom.a', 'x'));

    expect(queryOf(all(...asked.conditions, anyOf('cares', 'a')), ids)).toEqual(
      all(
        { kind: 'segment', id: 'b', include: false },
        anyOf('custom.b', 'x'),
        anyOf('cares', 'a'),
      ),
    );
  });
});

describe('a view of rows that have other ids', () => {
  it('shows the other field, in the other segment', () => {
    const view = (id: string) => ({
      name: 'Wide',
      segment: id,
      layout: {
        columns: [
          { id: 'name', widthRem: 10 },
          { id: `custom.${id}`, widthRem: 5 },
        ],
        frozen: 1,
        sort: [{ column: `custom.${id}`, direction: 'ascending' as const }],
        groupBy: `custom.${id}`,
      },
    });

    expect(viewOf(view('a'), ids)).toEqual(view('b'));
  });
});

describe('the entries of a person', () => {
  it('speak of the other rows and keep their values', () => {
    const said = { 'tag.a': true, 'custom.a': 'x', 'tag.c': null, household: 'a', town: 'a' };

    expect(entriesWith(said, ids)).toEqual({
      'tag.b': true,
      'custom.b': 'x',
      'tag.c': null,
      household: 'b',
      town: 'a',
    });
  });
});
