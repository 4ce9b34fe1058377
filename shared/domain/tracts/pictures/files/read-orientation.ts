import { byteReader } from './byte-reader.ts';

/** 1 is upright; 6 is a telephone held upright. As TIFF and Exif number them. */
export type Orientation = number;

const orientationTag = 0x0112;
const entryLength = 12;

/** From an Exif block (a little TIFF); upright when it does not say. */
export function readOrientation(exif: Uint8Array): Orientation {
  const tiff = byteReader(exif);
  const order = tiff.text(0, 2) === 'II' ? 'little' : undefined;
  const start = tiff.u32(4, order);
  const count = start === null ? null : tiff.u16(start, order);
  if (start === null || count === null) return 1;
  for (let index = 0; index < count; index++) {
    const at = start + 2 + index * entryLength;
    if (tiff.u16(at, order) !== orientationTag) continue;
    const said = tiff.u16(at + 8, order) ?? 1;
    return said >= 1 && said <= 8 ? said : 1;
  }
  return 1;
}
