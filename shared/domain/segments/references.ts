import type { SegmentGroup } from './segment.ts';

/** The segments that a query names, each once. */
export function referencesOf(query: SegmentGroup): readonly string[] {
  const named = query.conditions.flatMap((one) => {
    if (one.kind === 'segment') return [one.id];
    return one.kind === 'group' ? referencesOf(one) : [];
  });
  return [...new Set(named)];
}
