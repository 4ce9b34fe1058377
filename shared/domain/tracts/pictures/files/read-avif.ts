import { type ByteReader, byteReader } from './byte-reader.ts';
import type { RasterFile } from './raster-file.ts';

type Box = { readonly name: string; readonly from: number; readonly to: number };

/** Boxes that hold boxes, and how many bytes stand before the first. */
const holders: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0, iinf: 6 };
/** Exif, and XMP. */
const descriptions = new Set(['Exif', 'mime', 'uri ']);
const mostBoxes = 10_000;

/**
 * Null when it is damaged or cut short. Its pixels are found by their place in the file, so nothing can be cut out of
 * it: what describes the picture goes when it is drawn anew. The size is the largest of those it is made of.
 */
export function readAvif(bytes: Uint8Array): RasterFile | null {
  const file = byteReader(bytes);
  const boxes: Box[] = [];
  if (!collect(file, { name: '', from: 0, to: bytes.length }, boxes)) return null;
  const sizes = boxes.filter(({ name }) => name === 'ispe');
  const names = new Set(boxes.map(({ name }) => name));
  if (sizes.length === 0 || !names.has('mdat')) return null;
  const isDescribed = boxes.some(
    ({ name, from }) => name === 'infe' && descriptions.has(itemType(file, from)),
  );
  return {
    width: Math.max(...sizes.map(({ from }) => file.u32(from + 4) ?? 0)),
    height: Math.max(...sizes.map(({ from }) => file.u32(from + 8) ?? 0)),
    orientation: 1,
    parts: isDescribed || names.has('moov') ? null : [bytes],
  };
}

/** False when a box is longer than what holds it. */
function collect(file: ByteReader, { from, to }: Box, boxes: Box[]): boolean {
  for (let at = from; at < to; ) {
    const box = boxAt(file, at, to);
    if (box === null || boxes.length >= mostBoxes) return false;
    boxes.push(box);
    const before = holders[box.name];
    const inner = before === undefined ? null : { ...box, from: box.from + before };
    if (inner !== null && !collect(file, inner, boxes)) return false;
    at = box.to;
  }
  return true;
}

function boxAt(file: ByteReader, at: number, end: number): Box | null {
  const short = file.u32(at);
  if (short === null || at + 8 > end) return null;
  const isLong = short === 1;
  const high = isLong ? file.u32(at + 8) : 0;
  const length = isLong ? (file.u32(at + 12) ?? 0) : short;
  // 0 is "to the end of the file"; whoever needs 4 GB is not a picture.
  const to = length === 0 && !isLong ? end : at + length;
  const from = at + (isLong ? 16 : 8);
  return high !== 0 || to < from || to > end ? null : { name: file.text(at + 4, 4), from, to };
}

/** Version 3 has a wider id. */
const itemType = (file: ByteReader, from: number): string =>
  file.text(from + (file.u8(from) === 3 ? 10 : 8), 4);
