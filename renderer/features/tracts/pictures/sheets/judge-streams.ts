import { Unzlib } from 'fflate';
import type { PictureRefusal } from '#shared/domain/tracts/pictures/picture-refusal.ts';

const mostUnpacked = 256_000_000;
/** Of a packing that grows a thousandfold and that nothing has written for twenty years. */
const mostLzw = 256_000;
const atOnce = 16_384;
const longestDictionary = 8_000;

/**
 * What a PDF would take in memory once unpacked, without keeping any of it. Every stream is tried, whatever its
 * dictionary calls it; those that are packed twice are refused unseen.
 */
export function judgeStreams(bytes: Uint8Array): PictureRefusal | null {
  const text = new TextDecoder('latin1').decode(bytes);
  let left = mostUnpacked;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    const dictionary = text.slice(Math.max(0, at - longestDictionary), at);
    const own = dictionary.slice(dictionary.lastIndexOf('obj'));
    if ((own.match(/Flate|LZW/g) ?? []).length > 1) return { kind: 'too-complex' };
    const from = at + 6 + (text[at + 6] === '\r' ? 2 : 1);
    const end = text.indexOf('endstream', from);
    if (own.includes('LZW') && (end < 0 ? bytes.length : end) - from > mostLzw) {
      return { kind: 'bomb' };
    }
    left -= unpackedLength(bytes, from, left);
    if (left < 0) return { kind: 'bomb' };
  }
  return null;
}

/** How much comes out of it, a little more than `enough` at most; 0 when it is not packed so. */
function unpackedLength(bytes: Uint8Array, from: number, enough: number): number {
  const [head = 0, next = 0] = bytes.subarray(from, from + 2);
  if ((head & 0x0f) !== 8 || (head * 256 + next) % 31 !== 0) return 0;
  let length = 0;
  let isOver = false;
  const unpacker = new Unzlib((piece, isLast) => {
    length += piece.length;
    isOver ||= isLast;
  });
  try {
    for (let at = from; at < bytes.length && length <= enough && !isOver; at += atOnce) {
      unpacker.push(bytes.subarray(at, at + atOnce));
    }
  } catch {
    // It ends here, or is damaged: what comes after counts for nothing.
  }
  return length;
}
