import { crc32, deflateSync } from 'node:zlib';

/** Tiny picture files, byte by byte, so that a test can say what is wrong with them. */
const u16 = (value: number) => [value >> 8, value & 0xff];
const u32 = (value: number) => [...u16(Math.floor(value / 65_536)), ...u16(value % 65_536)];
const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const bytesOf = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

/** An Exif block that says how the camera was held and, in its own words, where. */
export const exifBlock = (orientation: number, place = 'N48.8566 E2.3522'): Uint8Array =>
  bytesOf(letters('MM'), u16(42), u32(8), u16(1), [
    ...[...u16(0x0112), ...u16(3), ...u32(1), ...u16(orientation), 0, 0],
    ...u32(0),
    ...letters(`GPS ${place}`),
  ]);

export const pngChunk = (name: string, content: readonly number[] | Uint8Array): Uint8Array => {
  const named = bytesOf(letters(name), content);
  return bytesOf(u32(content.length), named, u32(crc32(named)));
};

type Png = {
  readonly width: number;
  readonly height: number;
  readonly pixels?: Uint8Array;
  readonly before?: readonly Uint8Array[];
};

/** Grey, one byte a pixel. */
export function aPng({ width, height, pixels, before = [] }: Png): Uint8Array {
  const rows = pixels ?? new Uint8Array(height * (width + 1));
  return bytesOf(
    [0x89, ...letters('PNG\r\n\x1a\n')],
    pngChunk('IHDR', [...u32(width), ...u32(height), 8, 0, 0, 0, 0]),
    ...before,
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', []),
  );
}

export const segment = (marker: number, content: readonly number[] | Uint8Array): Uint8Array =>
  bytesOf([0xff, marker], u16(content.length + 2), content);

type Jpeg = {
  readonly width: number;
  readonly height: number;
  readonly extra?: readonly Uint8Array[];
  readonly after?: Uint8Array;
};

/** The structure of a JPEG; its pixels are nonsense. */
export function aJpeg({ width, height, extra = [], after }: Jpeg): Uint8Array {
  return bytesOf(
    [0xff, 0xd8],
    segment(0xe0, [...letters('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...extra,
    segment(0xdb, new Uint8Array(65)),
    segment(0xc0, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0x34, 0xff, 0x00, 0x56, 0xff, 0xd0, 0x78],
    [0xff, 0xd9],
    after ?? [],
  );
}

export const exifSegment = (orientation: number): Uint8Array =>
  segment(0xe1, bytesOf(letters('Exif\0\0'), exifBlock(orientation)));

const little32 = (value: number) => u32(value).reverse();

const webpChunk = (name: string, content: Uint8Array): Uint8Array =>
  bytesOf(letters(name), little32(content.length), content, content.length % 2 === 1 ? [0] : []);

/** With a description, of 1 + `sides` pixels. */
export function aWebp(width: number, height: number, flags = 0x0c): Uint8Array {
  const side = (value: number) => little32(value - 1).slice(0, 3);
  const content = bytesOf(
    letters('WEBP'),
    webpChunk('VP8X', bytesOf([flags, 0, 0, 0], side(width), side(height))),
    webpChunk('VP8L', bytesOf([0x2f, 1, 2, 3, 4])),
    webpChunk('EXIF', exifBlock(6)),
    webpChunk('XMP ', bytesOf(letters('<x:xmpmeta/>'))),
  );
  return bytesOf(letters('RIFF'), little32(content.length), content);
}

const box = (name: string, ...content: readonly (readonly number[] | Uint8Array)[]): Uint8Array => {
  const inside = bytesOf(...content);
  return bytesOf(u32(inside.length + 8), letters(name), inside);
};

const entryOf = (type: string) => box('infe', [2, 0, 0, 0], u16(1), u16(0), letters(type), [0]);

export function anAvif(width: number, height: number, items: readonly string[] = ['av01']) {
  const entries = items.map(entryOf);
  return bytesOf(
    box('ftyp', letters('avif'), u32(0), letters('avifmif1')),
    box(
      'meta',
      u32(0),
      box('iinf', u32(0), u16(entries.length), ...entries),
      box('iprp', box('ipco', box('ispe', u32(0), u32(width), u32(height)))),
    ),
    box('mdat', letters('pixels')),
  );
}
