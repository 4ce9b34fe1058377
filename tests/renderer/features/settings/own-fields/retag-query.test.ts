import { describe, expect, it } from 'vitest';
import type { SegmentCondition } from '#shared/domain/segments/segment.ts';
import { retagQuery } from '../../../../../renderer/features/settings/own-fields/retag-query.ts';

const tagged = (...values: string[]): SegmentCondition => ({
  kind: 'column',
  column: 'tags',
  test: { op: 'any-of', values },
});
const all = (...conditions: readonly SegmentCondition[]) => ({
  kind: 'group' as const,
  match: 'all' as const,
  not: false,
  conditions,
});

describe('a question about a tag that became another', () => {
  it('asks for the other, in groups too, and names it once', () => {
    expect(retagQuery(all(tagged('a', 'b'), all(tagged('a'))), 'a', 'b')).toEqual(
      all(tagged('b'), all(tagged('b'))),
    );
  });

  it('leaves other columns alone', () => {
    const query = all({ kind: 'column', column: 'cares', test: { op: 'any-of', values: ['a'] } });

    expect(retagQuery(query, 'a', 'b')).toEqual(query);
  });
});
