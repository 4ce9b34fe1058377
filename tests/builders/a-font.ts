import { FontFields } from '#shared/domain/records/record.ts';

/** A font of the section's own, as its record says. */
export const aFontRecord = (said: Partial<FontFields> = {}): FontFields =>
  FontFields.parse({
    sha256: 'a'.repeat(64),
    bytes: 120_000,
    name: 'gotham.otf',
    family: 'Gotham',
    styleName: 'Book',
    weight: 400,
    italic: false,
    look: 'sans',
    embedding: 'installable',
    subsetting: true,
    lacking: '',
    ...said,
  });

/** Where a table of a font file begins. */
export function tableAt(file: Uint8Array, table: string): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    const name = String.fromCharCode(...file.subarray(entry, entry + 4));
    if (name === table) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${table}`);
}

/** The same font, whose makers allow that much (OS/2 fsType). */
export function withLicence(file: Uint8Array, fsType: number): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(file);
  new DataView(changed.buffer).setUint16(tableAt(changed, 'OS/2') + 8, fsType);
  return changed;
}
