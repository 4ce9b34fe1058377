import { err, ok, type Result } from '../../../../result.ts';
import type { FontFault } from './font-fault.ts';

/** The tables of a TTF or OTF file by their names. */
export type FontTables = ReadonlyMap<string, DataView>;

export const mostFontBytes = 32 * 1024 * 1024;
const mostTables = 128;
const needed = ['head', 'hhea', 'maxp', 'hmtx', 'cmap'] as const;

/** Reads the directory of a font file and nothing else: every table lies within the file. */
export function readSfnt(bytes: Uint8Array): Result<FontTables, FontFault> {
  if (bytes.length > mostFontBytes) {
    return err({ kind: 'too-large', bytes: bytes.length, most: mostFontBytes });
  }
  if (bytes.length < 12) return err({ kind: 'not-a-font' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refusal = refusalOf(nameAt(view, 0));
  if (refusal) return err(refusal);
  const count = view.getUint16(4);
  if (count > mostTables || 12 + count * 16 > bytes.length) {
    return err({ kind: 'damaged', table: 'directory' });
  }
  const tables = new Map<string, DataView>();
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const name = nameAt(view, entry);
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    if (offset + length > bytes.length) return err({ kind: 'damaged', table: name });
    tables.set(name, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  const lacking = needed.find((name) => !tables.get(name)?.byteLength) ?? lackingOutlines(tables);
  return lacking ? err({ kind: 'damaged', table: lacking }) : ok(tables);
}

function refusalOf(signature: string): FontFault | null {
  if (signature === 'wOFF') return { kind: 'web-font', format: 'woff' };
  if (signature === 'wOF2') return { kind: 'web-font', format: 'woff2' };
  if (signature === 'ttcf') return { kind: 'collection' };
  return ['\0\x01\0\0', 'OTTO', 'true'].includes(signature) ? null : { kind: 'not-a-font' };
}

function lackingOutlines(tables: FontTables): string | null {
  if (tables.has('CFF ') || tables.has('CFF2')) return null;
  return ['glyf', 'loca'].find((name) => !tables.has(name)) ?? null;
}

const nameAt = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(offset + at)));
