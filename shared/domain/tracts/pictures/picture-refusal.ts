import { largestPicture, type pictureTypes } from '../../records/record.ts';

export type PictureType = (typeof pictureTypes)[number];

/** Why a file is not taken as a picture. Nothing was changed. */
export type PictureRefusal =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'wrong-type'; readonly found: ForeignType }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-many-pixels'; readonly width: number; readonly height: number }
  /** A few bytes that would fill the memory of the computer. */
  | { readonly kind: 'bomb' }
  /** A PDF that asks for a password. */
  | { readonly kind: 'encrypted' }
  /** Of a PDF, in millimetres: smaller than anything that is printed, or larger. */
  | { readonly kind: 'page-size'; readonly width: number; readonly height: number }
  /** A drawing of more parts than any printer needs, or one that repeats itself without end. */
  | { readonly kind: 'too-complex' };

/** What the file is instead, where that can be said. */
export type ForeignType = 'heic' | 'gif' | 'tiff' | 'bitmap' | 'photoshop' | 'other';

export const largestSide = 30_000;
const mostPixels = 300_000_000;
/** Of its pixels in memory: below, no picture harms; above, it has to be packed like a picture of something. */
const harmlessBytes = 256_000_000;
const steepestPacking = 1_000;

type Claimed = { readonly width: number; readonly height: number; readonly bytes: number };

/** What a file says of its size, judged before anything of it is unpacked. */
export function refusalOfSize({ width, height, bytes }: Claimed): PictureRefusal | null {
  if (width < 1 || height < 1) return { kind: 'damaged' };
  if (width > largestSide || height > largestSide || width * height > mostPixels) {
    return { kind: 'too-many-pixels', width, height };
  }
  const unpacked = width * height * 4;
  return unpacked > harmlessBytes && unpacked > bytes * steepestPacking ? { kind: 'bomb' } : null;
}

export const refusalOfBytes = (bytes: number): PictureRefusal | null => {
  if (bytes === 0) return { kind: 'damaged' };
  return bytes > largestPicture ? { kind: 'too-large', bytes, limit: largestPicture } : null;
};
