import type { Millimetres, Points } from '../../paper/millimetres.ts';
import type { FontId, SwatchId } from '../story.ts';

/** Where it is in its frame, and what is drawn. */
export type LaidLine = {
  /** Of the ink, in the frame's own space. */
  readonly x: Millimetres;
  readonly baseline: Millimetres;
  readonly width: Millimetres;
  readonly ascent: Millimetres;
  /** Positive: under the baseline. */
  readonly descent: Millimetres;
  /** Offsets in the story's flat text; the paragraph's `\n` counts 1 and belongs to its last line. */
  readonly from: number;
  readonly to: number;
  readonly ends: LineEnd;
  readonly direction: 'ltr' | 'rtl';
  /** Which paragraph of the story, and which column of the frame, from 0. */
  readonly paragraph: number;
  readonly column: number;
  readonly runs: readonly GlyphRun[];
};

export type LineEnd = 'soft' | 'hyphen' | 'hard' | 'paragraph';

/**
 * From left to right. Its places are told from the line's `x` and baseline and from the line's `from`, so that a line
 * that only moves keeps the very same runs.
 */
export type GlyphRun = {
  readonly font: FontId;
  readonly size: Points;
  readonly colour: SwatchId;
  readonly link: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly x: Millimetres;
  readonly width: Millimetres;
  readonly glyphs: readonly PlacedGlyph[];
  /** Underline and strike: over the run's whole width. */
  readonly rules: readonly Rule[];
};

export type PlacedGlyph = {
  readonly id: number;
  /** Downwards from the baseline. */
  readonly x: Millimetres;
  readonly y: Millimetres;
  readonly advance: Millimetres;
  /** The letters it stands for, from the line's `from`. None (`from` is `to`): a hyphen, a bullet, a leader. */
  readonly from: number;
  readonly to: number;
};

export type Rule = {
  /** Its middle, downwards from the baseline. */
  readonly y: Millimetres;
  readonly thickness: Millimetres;
};
