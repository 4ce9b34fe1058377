import { byteReader } from '#shared/domain/tracts/pictures/files/byte-reader.ts';

/** A PNG whose packed pixels PDF reads as they are. */
export type PlainPng = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colour: 'grey' | 'rgb' | 'palette';
  /** Red, green and blue of each colour of a palette. */
  readonly palette: Uint8Array;
  /** Packed, one after another. */
  readonly pixels: readonly Uint8Array[];
};

const colours = new Map<number | null, PlainPng['colour']>([
  [0, 'grey'],
  [2, 'rgb'],
  [3, 'palette'],
]);

/** Null when it is see-through, interlaced, in colours of its own or damaged: then it must be unpacked. */
export function readPlainPng(bytes: Uint8Array): PlainPng | null {
  const file = byteReader(bytes);
  const colour = colours.get(file.u8(25));
  const isInterlaced = file.u8(28) !== 0;
  if (file.text(12, 4) !== 'IHDR' || colour === undefined || isInterlaced) return null;
  const pixels: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  for (let at = 8; ; ) {
    const length = file.u32(at);
    const name = file.text(at + 4, 4);
    if (length === null || at + 12 + length > bytes.length) return null;
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'tRNS' || name === 'iCCP' || name === 'cICP') return null;
    if (name === 'IDAT') pixels.push(content);
    if (name === 'PLTE') palette = content;
    if (name === 'IEND') break;
    at += 12 + length;
  }
  if (pixels.length === 0 || (colour === 'palette' && palette.length === 0)) return null;
  const [width, height, bits] = [file.u32(16) ?? 0, file.u32(20) ?? 0, file.u8(24) ?? 8];
  return { width, height, bits, colour, palette, pixels };
}
