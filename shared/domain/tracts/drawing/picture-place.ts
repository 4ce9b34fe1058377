import type { Box } from '../../paper/millimetres.ts';
import type { TractObject } from '../document/model/object.ts';

type ImageObject = Extract<TractObject, { kind: 'image' }>;
type Placed = Pick<ImageObject, 'size' | 'crop' | 'fit' | 'pixels'>;

export type PicturePlace = {
  /** The whole picture, in the frame's own millimetres. */
  readonly whole: Box;
  /** What of it is seen. */
  readonly seen: Box;
};

/** Where a picture lies so that its chosen part fills its frame, or is wholly in it. Null while there is no picture. */
export function picturePlace({ size, crop, fit, pixels }: Placed): PicturePlace | null {
  if (pixels === null || crop.width <= 0 || crop.height <= 0) return null;
  const part = { width: pixels.width * crop.width, height: pixels.height * crop.height };
  const [across, down] = [size.width / part.width, size.height / part.height];
  const even = fit === 'fill' ? Math.max(across, down) : Math.min(across, down);
  const [x, y] = fit === 'stretch' ? [across, down] : [even, even];
  const shown = { width: part.width * x, height: part.height * y };
  const corner = { x: (size.width - shown.width) / 2, y: (size.height - shown.height) / 2 };
  return {
    whole: {
      x: corner.x - pixels.width * crop.x * x,
      y: corner.y - pixels.height * crop.y * y,
      width: pixels.width * x,
      height: pixels.height * y,
    },
    seen: {
      x: Math.max(0, corner.x),
      y: Math.max(0, corner.y),
      width: Math.min(size.width, shown.width),
      height: Math.min(size.height, shown.height),
    },
  };
}
