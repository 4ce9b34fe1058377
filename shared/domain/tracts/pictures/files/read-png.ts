import { byteReader } from './byte-reader.ts';
import type { RasterFile } from './raster-file.ts';
import { readOrientation } from './read-orientation.ts';

const signatureLength = 8;
/** Length, name and checksum. */
const aroundChunk = 12;
/** Pixels and their colours. Times, texts, Exif and further frames are not among them. */
const drawing = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs'.split(' '),
);

/** Null when it is damaged or cut short. */
export function readPng(bytes: Uint8Array): RasterFile | null {
  const file = byteReader(bytes);
  if (file.text(signatureLength + 4, 4) !== 'IHDR') return null;
  const width = file.u32(signatureLength + 8) ?? 0;
  const height = file.u32(signatureLength + 12) ?? 0;
  const parts: Uint8Array[] = [bytes.subarray(0, signatureLength)];
  let orientation = 1;
  let hasPixels = false;
  for (let at = signatureLength; ; ) {
    const length = file.u32(at);
    const name = file.text(at + 4, 4);
    if (length === null || at + aroundChunk + length > bytes.length) return null;
    const end = at + aroundChunk + length;
    if (name === 'eXIf') orientation = readOrientation(bytes.subarray(at + 8, end - 4));
    if (drawing.has(name)) parts.push(bytes.subarray(at, end));
    hasPixels ||= name === 'IDAT';
    if (name === 'IEND') return hasPixels ? { width, height, orientation, parts } : null;
    at = end;
  }
}
