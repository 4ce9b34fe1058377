import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Box, Vector } from '#shared/domain/tracts/geometry/box.ts';
import { type Handle, resizeBox } from '#shared/domain/tracts/geometry/resize.ts';

/** The part of a picture that its frame shows, in 0..1 of the picture. */
export type Crop = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Picture = Extract<TractObject, { kind: 'image' }>;

/** The shown part as it really fills the frame: of the frame's proportions, within what was said. */
export function shownPart({ crop, pixels, size, fit }: Picture): Crop {
  if (pixels === null || fit !== 'fill' || size.height === 0 || size.width === 0) return crop;
  const frame = size.width / size.height;
  const part = (crop.width * pixels.width) / (crop.height * pixels.height);
  if (part > frame) {
    const width = (crop.width * frame) / part;
    return { ...crop, x: crop.x + (crop.width - width) / 2, width };
  }
  const height = (crop.height * part) / frame;
  return { ...crop, y: crop.y + (crop.height - height) / 2, height };
}

/** Where the whole picture lies around its frame, in the frame's own directions. */
export function wholePicture({ width, height, ...frame }: Box, crop: Crop): Box {
  const whole = { width: width / crop.width, height: height / crop.height };
  return {
    ...whole,
    x: frame.x - crop.x * whole.width,
    y: frame.y - crop.y * whole.height,
    rotation: 0,
  };
}

/** The picture moved under its frame by so much; the frame is never left empty. */
export function pannedCrop(crop: Crop, frame: Box, by: Vector): Crop {
  const whole = wholePicture(frame, crop);
  return within({ ...crop, x: crop.x - by.x / whole.width, y: crop.y - by.y / whole.height });
}

/** The picture made larger or smaller at one of its corners; the opposite one stays. */
export function scaledCrop(
  crop: Crop,
  frame: Box,
  { handle, by }: { readonly handle: Handle; readonly by: Vector },
): Crop {
  const whole = wholePicture(frame, crop);
  const wanted = resizeBox(whole, { handle, by, around: 'opposite', keepRatio: true });
  const factor = Math.max(wanted.width / whole.width, crop.width, crop.height);
  const width = whole.width * factor;
  const height = whole.height * factor;
  const x = handle.x < 0 ? whole.x + whole.width - width : whole.x;
  const y = handle.y < 0 ? whole.y + whole.height - height : whole.y;
  return within({
    x: (frame.x - x) / width,
    y: (frame.y - y) / height,
    width: frame.width / width,
    height: frame.height / height,
  });
}

function within({ x, y, width, height }: Crop): Crop {
  const [across, down] = [Math.min(1, width), Math.min(1, height)];
  return {
    x: Math.min(Math.max(0, x), 1 - across),
    y: Math.min(Math.max(0, y), 1 - down),
    width: across,
    height: down,
  };
}
