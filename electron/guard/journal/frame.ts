import { createHash } from 'node:crypto';
import { binaryFormats } from '../../disk/formats.ts';

/**
 * One entry of the journal, as bytes:
 *
 *   0  'PJR' and the version      8  length of the content      20  SHA-256 of bytes 0–19 and the content
 *   4  kind                      12  seq                        52  first 4 bytes of SHA-256 of bytes 0–51
 *
 * The last field lets a reader believe the length before it has the content.
 */
export type Frame = {
  readonly kind: 'record' | 'void';
  readonly seq: number;
  readonly sealed: Uint8Array;
};

export type FrameHeader = {
  readonly kind: Frame['kind'];
  readonly seq: number;
  readonly length: number;
};

export const headerBytes = 56;
export const frameMark = Buffer.from('PJR');

const kinds = { record: 1, void: 2 } as const;

export function encodeFrame({ kind, seq, sealed }: Frame): Buffer {
  const bytes = Buffer.alloc(headerBytes + sealed.length);
  frameMark.copy(bytes, 0);
  bytes.writeUInt8(binaryFormats.journalFrame, 3);
  bytes.writeUInt8(kinds[kind], 4);
  bytes.writeUInt32LE(sealed.length, 8);
  bytes.writeBigUInt64LE(BigInt(seq), 12);
  bytes.set(sealed, headerBytes);
  contentHash(bytes).copy(bytes, 20);
  headerCheck(bytes).copy(bytes, 52);
  return bytes;
}

/** Null when the bytes at the beginning are not a header of this version, whole and unchanged. */
export function readHeader(bytes: Buffer): FrameHeader | null {
  if (bytes.length < headerBytes || !bytes.subarray(0, 3).equals(frameMark)) return null;
  if (!headerCheck(bytes).equals(bytes.subarray(52, headerBytes))) return null;
  if (bytes.readUInt8(3) !== binaryFormats.journalFrame) return null;
  const kind = bytes.readUInt8(4) === kinds.void ? 'void' : 'record';
  return { kind, seq: Number(bytes.readBigUInt64LE(12)), length: bytes.readUInt32LE(8) };
}

/** The content of one whole frame, null when it changed since it was written. */
export function readContent(frame: Buffer): Buffer | null {
  if (readHeader(frame)?.length !== frame.length - headerBytes) return null;
  return contentHash(frame).equals(frame.subarray(20, 52)) ? frame.subarray(headerBytes) : null;
}

const contentHash = (frame: Buffer): Buffer =>
  createHash('sha256').update(frame.subarray(0, 20)).update(frame.subarray(headerBytes)).digest();

const headerCheck = (frame: Buffer): Buffer =>
  createHash('sha256').update(frame.subarray(0, 52)).digest().subarray(0, 4);
