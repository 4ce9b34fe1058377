import { byteReader } from './byte-reader.ts';
import type { RasterFile } from './raster-file.ts';
import { readOrientation } from './read-orientation.ts';

const [startOfImage, endOfImage, startOfScan] = [0xd8, 0xd9, 0xda];
const [app0, app1, app2, app14, app15, comment] = [0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe];
/** Of the range of frame headers: tables and an extension. */
const notFrames = new Set([0xc4, 0xc8, 0xcc]);

/** Null when it is damaged or cut short. What follows the picture (a film, other sizes of it) is left out. */
export function readJpeg(bytes: Uint8Array): RasterFile | null {
  const file = byteReader(bytes);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let [width, height, orientation] = [0, 0, 1];
  let hasScan = false;
  for (let at = 2; ; ) {
    if (file.u8(at) !== 0xff) return null;
    while (file.u8(at + 1) === 0xff) at += 1;
    const marker = file.u8(at + 1);
    if (marker === endOfImage) {
      parts.push(bytes.subarray(at, at + 2));
      return hasScan && width > 0 && height > 0 ? { width, height, orientation, parts } : null;
    }
    const length = file.u16(at + 2);
    if (marker === null || marker === startOfImage || length === null || length < 2) return null;
    const end = marker === startOfScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    if (end === null || end > bytes.length) return null;
    if (isFrame(marker)) {
      height = file.u16(at + 5) ?? 0;
      width = file.u16(at + 7) ?? 0;
    }
    hasScan ||= marker === startOfScan;
    const name = file.text(at + 4, 11);
    if (marker === app1 && name.startsWith('Exif\0\0')) {
      orientation = readOrientation(bytes.subarray(at + 10, end));
    }
    if (draws(marker, name)) parts.push(bytes.subarray(at, end));
    at = end;
  }
}

/** Its colours too: the profile, and in which way they are written. */
function draws(marker: number, name: string): boolean {
  if (marker === comment) return false;
  if (marker < app0 || marker > app15) return true;
  if (marker === app0) return name.startsWith('JFIF\0');
  if (marker === app2) return name.startsWith('ICC_PROFILE');
  return marker === app14 && name.startsWith('Adobe');
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker);

/** Where the next marker stands; null when the file ends before. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return null;
    const belongs = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!belongs) return at;
  }
  return null;
}
