import { type PDFContext, type PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { PaperFont } from '../type/font.ts';
import { readFontFacts } from '../type/font-facts.ts';
import {
  codesName,
  codesToGlyphs,
  glyphOfEachCode,
  toUnicode,
  type UsedGlyph,
} from './char-maps.ts';
import type { Subset } from './subset.ts';

const [fixedPitch, nonSymbolic, slanted] = [1, 32, 64];

export type FontInUse = {
  readonly font: PaperFont;
  /** By their numbers, smallest first. */
  readonly used: readonly UsedGlyph[];
  /** Null: its makers want it carried whole. */
  readonly subset: Subset | null;
};

/** Writes the font under `ref`, with its glyphs of this document only, and what letters they stand for. */
export function embedFont(pdf: PDFDocument, ref: PDFRef, { font, used, subset }: FontInUse): void {
  const { context } = pdf;
  const scale = 1000 / font.unitsPerEm;
  const glyphs = [...new Set(used.map(([glyph]) => glyph))];
  const facts = readFontFacts(font.bytes);
  const isCff = facts.outlines === 'cff';
  const name = PDFName.of(subset ? `${subsetTag(glyphs)}+${font.name}` : font.name);
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags:
        nonSymbolic |
        (facts.isFixedPitch ? fixedPitch : 0) |
        (facts.italicAngle === 0 ? 0 : slanted),
      FontBBox: [...facts.box],
      ItalicAngle: rounded(facts.italicAngle),
      Ascent: rounded(font.ascender * scale),
      Descent: rounded(font.descender * scale),
      CapHeight: facts.capHeight,
      StemV: facts.stem,
      ...fontFile(context, subset ? subset(font.bytes, glyphs) : font.bytes, isCff),
    }),
  );
  const widthOf = (glyph: number) => [rounded(font.advanceOf(glyph) * scale)];
  const { encoding, ...numbers } = numbersIn(context, { used, glyphs, isCff, widthOf });
  const glyphFont = context.register(
    context.obj({
      Type: 'Font',
      Subtype: isCff ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: ownNumbers(),
      FontDescriptor: descriptor,
      DW: 0,
      ...numbers,
    }),
  );
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: encoding,
      DescendantFonts: [glyphFont],
      ToUnicode: context.register(context.flateStream(toUnicode(used))),
    }),
  );
}

type Numbers = {
  readonly used: readonly UsedGlyph[];
  readonly glyphs: readonly number[];
  readonly isCff: boolean;
  readonly widthOf: (glyph: number) => readonly number[];
};

/**
 * How the codes of a page lead to glyphs and their widths. A glyph that stands for other letters elsewhere has a number
 * of its own for them; of cubic outlines a page cannot say so, and its codes lead to the glyph at once.
 */
function numbersIn(context: PDFContext, { used, glyphs, isCff, widthOf }: Numbers) {
  const isPlain = used.every(([glyph, , code]) => code === undefined || code === glyph);
  if (isCff) {
    const W = glyphs.flatMap((glyph) => [glyph, widthOf(glyph)]);
    if (isPlain) return { encoding: 'Identity-H', W };
    const about = { Type: 'CMap', CMapName: codesName, CIDSystemInfo: ownNumbers(), WMode: 0 };
    return { encoding: context.register(context.flateStream(codesToGlyphs(used), about)), W };
  }
  const W = inOrder(used).flatMap(([glyph, , code]) => [code ?? glyph, widthOf(glyph)]);
  const CIDToGIDMap = isPlain
    ? 'Identity'
    : context.register(context.flateStream(glyphOfEachCode(used)));
  return { encoding: 'Identity-H', W, CIDToGIDMap };
}

const inOrder = (used: readonly UsedGlyph[]): readonly UsedGlyph[] =>
  used.toSorted(([one, , code = one], [other, , otherCode = other]) => code - otherCode);

/** Glyphs go by their own numbers in the font. */
const ownNumbers = () => ({
  Registry: PDFString.of('Adobe'),
  Ordering: PDFString.of('Identity'),
  Supplement: 0,
});

/** Cubic outlines are read with the tables around them (ISO 32000-1, 9.9). */
const fontFile = (context: PDFContext, bytes: Uint8Array, isCff: boolean) =>
  isCff
    ? { FontFile3: context.register(context.flateStream(bytes, { Subtype: 'OpenType' })) }
    : { FontFile2: context.register(context.flateStream(bytes, { Length1: bytes.length })) };

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Six letters that are the same for the same glyphs, so that the same content gives the same bytes. */
function subsetTag(glyphs: readonly number[]): string {
  const sum = glyphs.reduce((hash, glyph) => (hash * 31 + glyph) % 308_915_776, 7);
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(sum / 26 ** place) % 26)),
  ).join('');
}
