import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import { passingState } from '../../../../office/passing-state.ts';

/** What was copied last in this window: no page may read the clipboard of the system by itself. */
const useKept = passingState<{ readonly clip: TractClip | null }>(() => ({ clip: null }));

export const keepClip = (clip: TractClip): void => useKept.setState({ clip });
export const keptClip = (): TractClip | null => useKept.getState().clip;
