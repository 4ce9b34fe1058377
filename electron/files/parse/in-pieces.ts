import type { Meter } from './meter.ts';

const pieceBytes = 65_536;

/** Bytes that are all here, as a reader of streams takes them. */
export async function* inPieces(bytes: Buffer, meter: Meter): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    meter(at, bytes.length);
    yield bytes.subarray(at, at + pieceBytes);
  }
}
