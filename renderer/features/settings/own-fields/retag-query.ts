import type { SegmentCondition, SegmentGroup } from '#shared/domain/segments/segment.ts';

/** The same question once one tag has become another. */
export function retagQuery(query: SegmentGroup, from: string, to: string): SegmentGroup {
  const retagged = (one: SegmentCondition): SegmentCondition => {
    if (one.kind === 'group') return retagQuery(one, from, to);
    if (one.kind !== 'column' || one.column !== 'tags' || !('values' in one.test)) return one;
    if (!one.test.values.includes(from)) return one;
    const values = [...new Set(one.test.values.map((value) => (value === from ? to : value)))];
    return { ...one, test: { ...one.test, values } };
  };
  return { ...query, conditions: query.conditions.map(retagged) };
}
