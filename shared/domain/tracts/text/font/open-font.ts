import { Face, Font, Blob as HarfBuzzBlob } from 'harfbuzzjs';
import { err, ok, type Result } from '../../../../result.ts';
import type { FontId } from '../../story.ts';
import { type EmbeddingPermission, readEmbedding } from './embedding.ts';
import type { FontFault } from './font-fault.ts';
import { type FontMetrics, type FontStyle, readMetrics, readStyle } from './font-metrics.ts';
import { readSfnt } from './sfnt.ts';
import type { ShapedText, Shaping } from './shaped.ts';
import { createShaper } from './shaper.ts';

export type ShapingFont = {
  readonly id: FontId;
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  readonly family: string;
  /** "Bold Italic". */
  readonly styleName: string;
  readonly style: FontStyle;
  readonly metrics: FontMetrics;
  readonly permission: EmbeddingPermission;
  /** Axes of a variable font, which is set at its default: "wght" 200 to 900. */
  readonly axes: readonly FontAxis[];
  /** OpenType features that it has: "smcp", "onum"… */
  readonly features: ReadonlySet<string>;
  has(letter: string): boolean;
  /** Glyph 0 stands for letters that it lacks. */
  shape(text: string, shaping: Shaping): ShapedText;
  /** SVG path of a glyph in units of the font, upwards. */
  outline(glyph: number): string;
};

export type FontAxis = {
  readonly tag: string;
  readonly least: number;
  readonly usual: number;
  readonly most: number;
};

const english = 'en';
const names = { family: 1, style: 2, preferredFamily: 16, preferredStyle: 17 };

/** Never throws: what is not a whole font is refused. */
export function openFont(id: FontId, bytes: Uint8Array): Result<ShapingFont, FontFault> {
  const tables = readSfnt(bytes);
  if (!tables.ok) return tables;
  const face = new Face(new HarfBuzzBlob(ownMemory(bytes)), 0);
  const font = new Font(face);
  const glyphCount = tables.value.get('maxp')?.byteLength ?? 0;
  if (glyphCount < 6 || face.upem < 16) return err({ kind: 'damaged', table: 'head' });
  const known = new Map<number, boolean>();
  if (face.collectUnicodes().length === 0) return err({ kind: 'damaged', table: 'cmap' });
  const hasCode = (code: number): boolean => {
    const remembered = known.get(code);
    if (remembered !== undefined) return remembered;
    const found = (font.nominalGlyph(code) ?? 0) !== 0;
    known.set(code, found);
    return found;
  };
  const nameOf = (wanted: number, otherwise: number) =>
    face.getName(wanted, english) || face.getName(otherwise, english);
  return ok({
    id,
    bytes,
    unitsPerEm: face.upem,
    family: nameOf(names.preferredFamily, names.family),
    styleName: nameOf(names.preferredStyle, names.style),
    style: readStyle(tables.value),
    metrics: readMetrics(tables.value, { ...font.hExtents(), unitsPerEm: face.upem }),
    permission: readEmbedding(tables.value),
    axes: Object.entries(face.getAxisInfos()).map(([tag, axis]) => ({
      tag,
      least: axis.min,
      usual: axis.default,
      most: axis.max,
    })),
    features: new Set([...face.getTableFeatureTags('GSUB'), ...face.getTableFeatureTags('GPOS')]),
    // A composed letter may be set from its parts.
    has: (letter) =>
      hasCode(letter.codePointAt(0) ?? 0) ||
      [...letter.normalize('NFD')].every((part) => hasCode(part.codePointAt(0) ?? 0)),
    shape: createShaper(font, face.upem),
    outline: (glyph) => font.glyphToPath(glyph),
  });
}

/** The library wants a whole buffer, not a view on one. */
const ownMemory = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
