import { sameValue } from '#shared/canonical.ts';
import { everybody, type SegmentQuery } from '#shared/domain/segments/segment.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { useSegmentState } from './segment-state.ts';

export type SavedSegment = RecordRow<'segment'>;

export type ChosenSegment = {
  /** False until the store has said which segments there are: the list must not be shown unfiltered meanwhile. */
  readonly isReady: boolean;
  /** What stands in the editor. */
  readonly query: SegmentQuery;
  /** What the list is to be asked; null: everybody. */
  readonly asked: SegmentQuery | null;
  readonly saved: SavedSegment | null;
  /** The editor holds something else than what is saved. */
  readonly isModified: boolean;
};

/** The segment that the list shows. */
export function useSegment(): ChosenSegment {
  const { saved: id, draft, sound } = useSegmentState();
  const segments = useRecords('segment');
  const saved = segments?.find((segment) => segment.id === id) ?? null;
  const kept = saved?.fields.query ?? everybody;
  const asked = draft === null ? kept : (sound ?? kept);
  return {
    isReady: id === null || segments !== null,
    query: draft ?? kept,
    asked: asked.conditions.length === 0 && !asked.not ? null : asked,
    saved,
    isModified: draft !== null && !sameValue(draft, kept),
  };
}
