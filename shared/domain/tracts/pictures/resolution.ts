import type { Size } from '../document/model/measures.ts';
import type { TractObject } from '../document/model/object.ts';

type Placed = Pick<Extract<TractObject, { kind: 'image' }>, 'pixels' | 'crop' | 'fit' | 'size'>;

export type Resolution = {
  /** Dots of the picture for each inch of paper, where they are fewest. */
  readonly dpi: number;
  /** Sharp in print; good enough at arm's length; visibly coarse. */
  readonly grade: 'green' | 'amber' | 'red';
};

const millimetresPerInch = 25.4;
export const sharpDpi = 300;
const passableDpi = 200;

/** Null while there is no picture. */
export function resolutionOf({ pixels, crop, fit, size }: Placed): Resolution | null {
  if (pixels === null) return null;
  const across = size.width / (pixels.width * crop.width);
  const down = size.height / (pixels.height * crop.height);
  // Millimetres that one dot takes: a picture that is wholly seen is as small as the tighter side lets it be.
  const dot = fit === 'contain' ? Math.min(across, down) : Math.max(across, down);
  const dpi = Math.round(millimetresPerInch / dot);
  return Number.isFinite(dpi) ? { dpi, grade: gradeOf(dpi) } : null;
}

/** The size at which what is shown of a picture has so many dots an inch; null while there is no picture. */
export function sizeAt(
  { pixels, crop }: Pick<Placed, 'pixels' | 'crop'>,
  dpi: number,
): Size | null {
  if (pixels === null) return null;
  const side = (dots: number) => Math.round((dots * millimetresPerInch * 100) / dpi) / 100;
  const width = side(pixels.width * crop.width);
  const height = side(pixels.height * crop.height);
  return width > 0 && height > 0 ? { width, height } : null;
}

const gradeOf = (dpi: number): Resolution['grade'] => {
  if (dpi >= sharpDpi) return 'green';
  return dpi >= passableDpi ? 'amber' : 'red';
};

/** Twice what a press shows: more dots are only heavier. */
const denserThanUseful = 600;

/** How many pixels are enough where a picture is placed; null when it has no more than those. */
export function enoughPixels(pixels: Size, placed: Size): Size | null {
  const dots = (length: number) => (length / millimetresPerInch) * denserThanUseful;
  const ratio = Math.max(dots(placed.width) / pixels.width, dots(placed.height) / pixels.height);
  if (!(ratio < 1)) return null;
  const fewer = (count: number) => Math.max(1, Math.round(count * ratio));
  return { width: fewer(pixels.width), height: fewer(pixels.height) };
}
