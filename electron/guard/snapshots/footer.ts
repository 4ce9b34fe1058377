import { createHash } from 'node:crypto';
import { z } from 'zod';
import { binaryFormats } from '../../disk/formats.ts';
import { parseJson } from '../../disk/parse-json.ts';

/**
 * A snapshot file: mark and version, the sealed parts one behind the other, then this footer as JSON, its
 * length, its SHA-256 and the end mark. Nothing before the end mark was written means no snapshot at all.
 */
export const Footer = z.strictObject({
  id: z.string(),
  schema: z.int(),
  seq: z.int().nonnegative(),
  rows: z.int().nonnegative(),
  at: z.string(),
  parts: z.array(z.strictObject({ bytes: z.int().nonnegative(), sha256: z.string() })),
  /** Over everything before the footer. */
  sha256: z.string(),
});
export type Footer = z.infer<typeof Footer>;

const startMark = Buffer.from('PERMSNAP');
const endMark = Buffer.from('SNAPDONE');

export const preamble = Buffer.concat([startMark, Buffer.from([binaryFormats.snapshot])]);
const hashBytes = 32;
/** Length, hash and end mark. */
export const trailerBytes = 4 + hashBytes + endMark.length;

export function encodeFooter(footer: Footer): Buffer {
  const json = Buffer.from(JSON.stringify(footer));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([json, length, footerHash(json), endMark]);
}

/** How many bytes of footer stand before the trailer; null when this is no trailer. */
export function footerLength(trailer: Buffer): number | null {
  if (trailer.length !== trailerBytes) return null;
  if (!trailer.subarray(4 + hashBytes).equals(endMark)) return null;
  return trailer.readUInt32LE(0);
}

/** `ending` is the footer and the trailer. Null when a single bit of it changed. */
export function decodeFooter(ending: Buffer): Footer | null {
  const json = ending.subarray(0, -trailerBytes);
  const hash = ending.subarray(-trailerBytes + 4, -endMark.length);
  if (!footerHash(json).equals(hash)) return null;
  const footer = parseJson(Footer, json.toString('utf8'));
  return footer.ok ? footer.value : null;
}

/** The version counts too: a footer moved into a file of another version is not believed. */
const footerHash = (json: Buffer): Buffer =>
  createHash('sha256').update(preamble).update(json).digest();
