import { type FontTables, readSfnt } from '#shared/domain/tracts/text/font/sfnt.ts';
import { isKeyedByCid } from './is-keyed-by-cid.ts';

/** What a PDF says of a font beside its outlines. Lengths in thousandths of an em. */
export type FontFacts = {
  /** As its makers call it for printers; null where they do not, or with letters that a name has not. */
  readonly postScriptName: string | null;
  /** Where its outlines are cubic curves, in a table of their own; `cid`: numbered otherwise than its glyphs are. */
  readonly outlines: 'glyf' | 'cff' | 'cid' | 'cff2';
  readonly box: readonly [number, number, number, number];
  readonly italicAngle: number;
  readonly capHeight: number;
  readonly stem: number;
  readonly isFixedPitch: boolean;
};

/** Of a file that was opened before: what it does not say is taken as fonts usually are. */
export function readFontFacts(bytes: Uint8Array): FontFacts {
  const read = readSfnt(bytes);
  const tables: FontTables = read.ok ? read.value : new Map();
  const at = (table: string, offset: number): number => {
    const view = tables.get(table);
    return view && offset + 2 <= view.byteLength ? view.getInt16(offset) : 0;
  };
  const scale = 1000 / (at('head', 18) || 1000);
  const em = (units: number) => Math.round(units * scale);
  return {
    postScriptName: postScriptName(tables.get('name')),
    outlines: outlinesOf(tables),
    box: [em(at('head', 36)), em(at('head', 38)), em(at('head', 40)), em(at('head', 42))],
    italicAngle: at('post', 4) + (at('post', 6) & 0xffff) / 65_536,
    capHeight: at('OS/2', 0) >= 2 && at('OS/2', 88) > 0 ? em(at('OS/2', 88)) : 700,
    stem: stemOf(at('OS/2', 4)),
    isFixedPitch: at('post', 12) !== 0 || at('post', 14) !== 0,
  };
}

function outlinesOf(tables: FontTables): FontFacts['outlines'] {
  if (tables.has('CFF2')) return 'cff2';
  const curves = tables.get('CFF ');
  if (curves === undefined) return 'glyf';
  return isKeyedByCid(curves) ? 'cid' : 'cff';
}

/** No table tells it; by its weight it is as near as readers need it to make up a font of their own. */
const stemOf = (weight: number): number =>
  Math.round(50 + (Math.min(1000, Math.max(100, weight || 400)) / 65) ** 2);

const [windows, postScript] = [3, 6];

function postScriptName(table: DataView | undefined): string | null {
  if (!table || table.byteLength < 6) return null;
  const strings = table.getUint16(4);
  for (let entry = 6; entry < 6 + table.getUint16(2) * 12; entry += 12) {
    if (entry + 12 > table.byteLength) return null;
    if (table.getUint16(entry + 6) !== postScript) continue;
    const isWide = table.getUint16(entry) === windows;
    const start = strings + table.getUint16(entry + 10);
    const end = start + table.getUint16(entry + 8);
    if (end > table.byteLength) return null;
    const letters = Array.from({ length: end - start }, (_, place) =>
      table.getUint8(start + place),
    );
    const name = String.fromCharCode(...letters.filter((_, place) => !isWide || place % 2 === 1));
    if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/u.test(name)) return name;
  }
  return null;
}
