import { byteReader } from '#shared/domain/tracts/pictures/files/byte-reader.ts';

export type JpegHead = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly parts: 1 | 3 | 4;
  /** Made by a program that says so as Adobe does: its four inks are then written inside out. */
  readonly isAdobe: boolean;
  /** What its colours mean, where it says so itself and in the right number of parts. */
  readonly profile: Uint8Array | null;
};

const [app2, app14, startOfScan] = [0xe2, 0xee, 0xda];
const notFrames = new Set([0xc4, 0xc8, 0xcc]);
const spaces = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' } as const;

/** What stands before the pixels of a JPEG; null when that is not whole. */
export function readJpegHead(bytes: Uint8Array): JpegHead | null {
  const file = byteReader(bytes);
  const pieces = new Map<number, Uint8Array>();
  let frame: Pick<JpegHead, 'width' | 'height' | 'bits' | 'parts'> | null = null;
  let isAdobe = false;
  for (let at = 2; file.u8(at) === 0xff; ) {
    const marker = file.u8(at + 1) ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = file.u16(at + 2);
    if (length === null || length < 2) return null;
    const name = file.text(at + 4, 11);
    if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) {
      const parts = file.u8(at + 9);
      if (parts !== 1 && parts !== 3 && parts !== 4) return null;
      const [height, width] = [file.u16(at + 5) ?? 0, file.u16(at + 7) ?? 0];
      frame = { width, height, bits: file.u8(at + 4) ?? 8, parts };
    }
    if (marker === app14 && name.startsWith('Adobe')) isAdobe = true;
    if (marker === app2 && name === 'ICC_PROFILE') {
      pieces.set(file.u8(at + 16) ?? 0, bytes.subarray(at + 18, at + 2 + length));
    }
    if (marker === startOfScan) break;
    at += 2 + length;
  }
  return frame && { ...frame, isAdobe, profile: profileOf(pieces, spaces[frame.parts]) };
}

function profileOf(pieces: ReadonlyMap<number, Uint8Array>, space: string): Uint8Array | null {
  const sorted = [...pieces].sort(([one], [other]) => one - other).map(([, piece]) => piece);
  const profile = new Uint8Array(sorted.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of sorted) {
    profile.set(piece, at);
    at += piece.length;
  }
  const file = byteReader(profile);
  const isWhole = file.u32(0) === profile.length && file.text(36, 4) === 'acsp';
  return isWhole && file.text(16, 4) === space ? profile : null;
}
