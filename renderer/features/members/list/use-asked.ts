import { useEffect, useMemo } from 'react';
import type { GridLayout } from '#shared/domain/records/grid-layout.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import { useListState } from './list-state.ts';
import type { Asked } from './use-member-list.ts';

/** The question that list and layout put together; the same object until one of them changes. */
export function useAsked(layout: GridLayout, segment: SegmentQuery | null): Asked {
  const { text, foldedGroups, restart } = useListState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another segment is another list.
  useEffect(restart, [restart, segment]);
  const { columns, sort, groupBy } = layout;
  return useMemo(() => {
    const ids = columns.map(({ id }) => id);
    return { text, segment, sort, groupBy, foldedGroups, columns: ids, totals: ids };
  }, [text, segment, sort, groupBy, foldedGroups, columns]);
}
