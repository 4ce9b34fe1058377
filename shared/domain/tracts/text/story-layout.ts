import type { FontId } from '../story.ts';
import type { LaidLine } from './laid-line.ts';

export type StoryLayout = {
  /** The flat text that all offsets count in. */
  readonly text: string;
  /** One for each frame, in their order. */
  readonly frames: readonly { readonly lines: readonly LaidLine[] }[];
  /** What finds no room in the frames, from an offset to the end. */
  readonly overset: Overset | null;
  /** Letters that no font at hand has, oldest first, at most 1,000. */
  readonly missing: readonly MissingGlyph[];
};

export type Overset = { readonly from: number; readonly words: number };

export type MissingGlyph = {
  readonly letter: string;
  readonly offset: number;
  readonly font: FontId;
};
