import type { Orientation } from './read-orientation.ts';

/** What a file of pixels says of itself. */
export type RasterFile = {
  /** As stored: before it is turned. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /**
   * The parts that draw the picture, in their order: nothing of where, when, by whom and with what it was made. Null
   * when they cannot be taken apart: then it is drawn anew.
   */
  readonly parts: readonly Uint8Array[] | null;
};
