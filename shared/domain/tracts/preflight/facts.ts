import type { ObjectId } from '../document/model/ids.ts';
import type { FontId } from '../story.ts';
import type { LaidLine } from '../text/laid-line.ts';

/** A text as it is laid in one object: a frame, or all cells of a table. */
export type LaidText = {
  /** In the object's own millimetres. */
  readonly lines: readonly LaidLine[];
  /** Words that find no room; told of the last frame of a thread only. */
  readonly overset: number;
  /** Letters that no font at hand has. */
  readonly missing: string;
};

/** What the document alone does not say. */
export type PreflightFacts = {
  readonly texts: ReadonlyMap<ObjectId, LaidText>;
  readonly missingFonts: ReadonlySet<FontId>;
  /** Fonts that may not be put into a file. */
  readonly forbiddenFonts: ReadonlySet<FontId>;
  /** Whether this office has the picture. */
  readonly hasPicture: (sha256: string) => boolean;
};

export const noText: LaidText = { lines: [], overset: 0, missing: '' };
