import { useRef } from 'react';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import { useLive } from '../../../office/use-live.ts';

/**
 * How many people, following every change; null before the first answer and while the query cannot be asked. The store
 * counts in its Worker and gives up a count as soon as a newer one is asked for, so that typing never waits.
 */
export function useSegmentCount(query: SegmentQuery): number | null {
  const last = useRef<number | null>(null);
  return useLive(`segment count ${JSON.stringify(query)}`, async (store) => {
    const counted = await store.countSegment(query);
    switch (counted.kind) {
      case 'counted':
        last.current = counted.count;
        return counted.count;
      case 'refused':
        return null;
      case 'superseded':
        return last.current;
    }
  });
}
