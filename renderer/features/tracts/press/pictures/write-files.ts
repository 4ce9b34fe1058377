import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib';
import type { JpegHead } from './jpeg-head.ts';
import { readPlainPng } from './png-parts.ts';
import type { Profiles } from './profiles.ts';

const spaces = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;

/** What the parts of a JPEG mean. */
export const jpegSpace = ({ profile, parts }: JpegHead, profiles: Profiles): PDFRef | string =>
  profile ? profiles.space(profile, parts) : spaces[parts];

/** A JPEG as it is, not one pixel changed. */
export function writeJpeg(
  context: PDFContext,
  bytes: Uint8Array,
  { head, space }: { readonly head: JpegHead; readonly space: PDFRef | string },
): PDFRef {
  const isInsideOut = head.parts === 4 && head.isAdobe;
  const dict = {
    ...{ Type: 'XObject', Subtype: 'Image', Filter: 'DCTDecode' },
    ...{ Width: head.width, Height: head.height, BitsPerComponent: head.bits },
    ColorSpace: space,
    ...(isInsideOut ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  };
  return context.register(context.stream(bytes, dict));
}

/** The packed pixels of a PNG as they are; null when they must be unpacked. */
export function writePlainPng(context: PDFContext, bytes: Uint8Array): PDFRef | null {
  const png = readPlainPng(bytes);
  if (!png) return null;
  const { width, height, bits, colour } = png;
  const packed = new Uint8Array(png.pixels.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of png.pixels) {
    packed.set(piece, at);
    at += piece.length;
  }
  const hex = Array.from(png.palette, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const space =
    colour === 'palette'
      ? ['Indexed', 'DeviceRGB', png.palette.length / 3 - 1, PDFHexString.of(hex)]
      : spaces[colour === 'rgb' ? 3 : 1];
  const dict = {
    ...{ Type: 'XObject', Subtype: 'Image', Filter: 'FlateDecode' },
    ...{ Width: width, Height: height, BitsPerComponent: bits, ColorSpace: space },
    DecodeParms: {
      Predictor: 15,
      Colors: colour === 'rgb' ? 3 : 1,
      BitsPerComponent: bits,
      Columns: width,
    },
  };
  return context.register(context.stream(packed, dict));
}
