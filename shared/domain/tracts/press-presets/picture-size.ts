import type { Size } from '../../paper/millimetres.ts';

/** Pixels of the longer side: what social networks show without making it coarser, and two finer ones. */
export const pictureLengths = [1_080, 1_600, 2_400] as const;

export const pictureFormats = ['png', 'jpeg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** In whole pixels, in the page's own proportions. */
export function pictureSize({ width, height }: Size, longest: number): Size {
  const scale = longest / Math.max(width, height);
  const pixels = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: pixels(width), height: pixels(height) };
}
