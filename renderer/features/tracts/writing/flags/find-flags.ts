import type { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextFrame } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { FontsAtHand } from '../../paint/fonts/font-desk.ts';
import { fontsIn } from '../../paint/fonts/fonts-in.ts';
import { flowOf } from '../../paint/text/text-flow.ts';

/** What is wrong with a text, told at the last frame that it flows through. */
export type FrameFlag = {
  readonly frame: TextFrame;
  readonly frames: readonly TextFrame[];
  /** How many find no room; null when all do. */
  readonly words: number | null;
  /** Fonts that are not on this machine: others stand in. */
  readonly missing: readonly string[];
};

export function flagsOn(tract: Tract, page: PageId, fonts: FontsAtHand): readonly FrameFlag[] {
  const seen = tract.objects.filter(
    (object): object is TextFrame =>
      object.kind === 'text' && object.page === page && !object.hidden,
  );
  return seen.flatMap((frame): readonly FrameFlag[] => {
    const flow = flowOf(tract, frame.story, fonts.shelf);
    const story = tract.stories.get(frame.story);
    if (!flow || !story || flow.frames.at(-1)?.id !== frame.id) return [];
    const words = flow.layout.overset?.words ?? null;
    const missing = [...fontsIn(story)].filter((id) => fonts.missing.has(id));
    return words === null && missing.length === 0
      ? []
      : [{ frame, frames: flow.frames, words, missing }];
  });
}
