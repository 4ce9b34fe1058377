import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import { passingState } from '../../../office/passing-state.ts';

type SegmentState = {
  /** The saved segment that is shown; null: none. */
  readonly saved: string | null;
  /** What stands in the editor; null: as it is saved, or everybody. */
  readonly draft: SegmentQuery | null;
  /** The last draft that could be asked: the list stays on it while a condition is being filled in. */
  readonly sound: SegmentQuery | null;
  readonly choose: (saved: string | null) => void;
  /** Asks a question that is not saved. */
  readonly ask: (query: SegmentQuery) => void;
  readonly edit: (query: SegmentQuery, isSound: boolean) => void;
};

const asSaved = { draft: null, sound: null };

/** Which question the list answers: it is found again the same way. */
export const useSegmentState = passingState<SegmentState>((set) => ({
  saved: null,
  ...asSaved,
  choose: (saved) => set({ saved, ...asSaved }),
  ask: (query) => set({ saved: null, draft: query, sound: query }),
  edit: (query, isSound) => set(isSound ? { draft: query, sound: query } : { draft: query }),
}));
