import type { SegmentCondition, SegmentGroup } from '#shared/domain/segments/segment.ts';

/** The segments that a query names, each once. */
export function referencesOf(query: SegmentGroup): readonly string[] {
  const named = query.conditions.flatMap((one) => {
    if (one.kind === 'segment') return [one.id];
    return one.kind === 'group' ? referencesOf(one) : [];
  });
  return [...new Set(named)];
}

/** The same query with another id for one segment. */
export function withReference(query: SegmentGroup, from: string, to: string): SegmentGroup {
  const renamed = (one: SegmentCondition): SegmentCondition => {
    if (one.kind === 'segment') return one.id === from ? { ...one, id: to } : one;
    return one.kind === 'group' ? withReference(one, from, to) : one;
  };
  return { ...query, conditions: query.conditions.map(renamed) };
}
