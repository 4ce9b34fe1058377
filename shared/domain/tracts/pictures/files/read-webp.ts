import { type ByteReader, byteReader } from './byte-reader.ts';
import type { RasterFile } from './raster-file.ts';
import { readOrientation } from './read-orientation.ts';

const riffHeader = 12;
const chunkHeader = 8;
const [animated, described] = [0x02, 0x0c];
const drawing = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP']);

type Size = { readonly width: number; readonly height: number };

/** Null when it is damaged or cut short. */
export function readWebp(bytes: Uint8Array): RasterFile | null {
  const file = byteReader(bytes);
  const stated = (file.u32(4, 'little') ?? 0) + 8;
  if (stated > bytes.length) return null;
  const parts: Uint8Array[] = [];
  let size: Size | null = null;
  let orientation = 1;
  let moves = false;
  for (let at = riffHeader; at < stated; ) {
    const name = file.text(at, 4);
    const length = file.u32(at + 4, 'little');
    // Chunks begin at even places.
    const end = at + chunkHeader + (length ?? 0) + ((length ?? 0) % 2);
    if (length === null || at + chunkHeader + length > stated) return null;
    const chunk = bytes.subarray(at, end);
    size ??= sizeIn(file, name, at + chunkHeader);
    if (name === 'EXIF') orientation = readOrientation(withoutName(chunk.subarray(chunkHeader)));
    if (name === 'VP8X') moves = ((file.u8(at + chunkHeader) ?? 0) & animated) !== 0;
    if (drawing.has(name)) parts.push(name === 'VP8X' ? undescribed(chunk) : chunk);
    at = end;
  }
  if (size === null) return null;
  return { ...size, orientation, parts: moves ? null : [headerOf(parts), ...parts] };
}

function sizeIn(file: ByteReader, name: string, at: number): Size | null {
  if (name === 'VP8X') {
    const [width, height] = [u24(file, at + 4), u24(file, at + 7)];
    return { width: width + 1, height: height + 1 };
  }
  if (name === 'VP8L') {
    const bits = file.u32(at + 1, 'little') ?? 0;
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (name !== 'VP8 ') return null;
  const [width, height] = [file.u16(at + 6, 'little'), file.u16(at + 8, 'little')];
  return { width: (width ?? 0) & 0x3fff, height: (height ?? 0) & 0x3fff };
}

const u24 = (file: ByteReader, at: number): number =>
  (file.u16(at, 'little') ?? 0) + ((file.u8(at + 2) ?? 0) << 16);

/** Some programs put the name that JPEG needs before the block. */
const withoutName = (exif: Uint8Array): Uint8Array =>
  byteReader(exif).text(0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;

/** It says no more that a description follows. */
function undescribed(chunk: Uint8Array): Uint8Array {
  const copy = chunk.slice();
  copy[chunkHeader] = (copy[chunkHeader] ?? 0) & ~described;
  return copy;
}

function headerOf(parts: readonly Uint8Array[]): Uint8Array {
  const header = new Uint8Array(riffHeader);
  header.set(Array.from('RIFF\0\0\0\0WEBP', (letter) => letter.charCodeAt(0)));
  const length = parts.reduce((sum, part) => sum + part.length, 4);
  new DataView(header.buffer).setUint32(4, length, true);
  return header;
}
