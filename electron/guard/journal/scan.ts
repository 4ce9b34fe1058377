import { frameMark, headerBytes, readContent, readHeader } from './frame.ts';

export type Scanned =
  | {
      readonly kind: 'record' | 'void';
      readonly seq: number;
      readonly at: number;
      readonly bytes: number;
    }
  /** Something was written here and changed since. */
  | { readonly kind: 'damage' };

export type Scan = {
  readonly entries: readonly Scanned[];
  /** Where the last believable byte ends. */
  readonly end: number;
  /** The writing of the last entry was cut: nobody was ever told that it is safe. */
  readonly isTorn: boolean;
};

/** Walks through a segment, and past damage to the next entry that can be believed. Pure; never throws. */
export function scan(segment: Buffer): Scan {
  const entries: Scanned[] = [];
  let at = 0;
  while (at < segment.length) {
    const rest = segment.subarray(at);
    const header = readHeader(rest);
    if (header === null) {
      if (isUnwritten(rest)) return { entries, end: at, isTorn: true };
      entries.push({ kind: 'damage' });
      at = nextHeader(segment, at + 1);
      continue;
    }
    const bytes = headerBytes + header.length;
    if (bytes > rest.length) return { entries, end: at, isTorn: true };
    const isWhole = readContent(rest.subarray(0, bytes)) !== null;
    entries.push(isWhole ? { kind: header.kind, seq: header.seq, at, bytes } : { kind: 'damage' });
    at += bytes;
  }
  return { entries, end: segment.length, isTorn: false };
}

/** A power cut leaves less than a header, or room that was reserved and never filled. */
const isUnwritten = (rest: Buffer): boolean =>
  rest.length < headerBytes || rest.every((byte) => byte === 0);

function nextHeader(segment: Buffer, from: number): number {
  let at = segment.indexOf(frameMark, from);
  while (at !== -1 && readHeader(segment.subarray(at)) === null) {
    at = segment.indexOf(frameMark, at + 1);
  }
  return at === -1 ? segment.length : at;
}
