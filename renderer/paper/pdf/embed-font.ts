import { type PDFContext, type PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { PaperFont } from '../type/font.ts';
import { readFontFacts } from '../type/font-facts.ts';
import type { Subset } from './subset.ts';

const [fixedPitch, nonSymbolic, slanted] = [1, 32, 64];

export type FontInUse = {
  readonly font: PaperFont;
  /** By their numbers, smallest first, with the letters that each stands for. */
  readonly used: readonly (readonly [glyph: number, text: string])[];
  /** Null: its makers want it carried whole. */
  readonly subset: Subset | null;
};

/** Writes the font under `ref`, with its glyphs of this document only, and what letters they stand for. */
export function embedFont(pdf: PDFDocument, ref: PDFRef, { font, used, subset }: FontInUse): void {
  const { context } = pdf;
  const scale = 1000 / font.unitsPerEm;
  const glyphs = used.map(([glyph]) => glyph);
  const facts = readFontFacts(font.bytes);
  const isCff = facts.outlines === 'cff';
  const name = PDFName.of(subset ? `${subsetTag(glyphs)}+${font.name}` : font.name);
  const widths = glyphs.flatMap((glyph) => [glyph, [rounded(font.advanceOf(glyph) * scale)]]);
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
  const glyphFont = context.register(
    context.obj({
      Type: 'Font',
      Subtype: isCff ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: 0,
      W: widths,
      ...(isCff ? {} : { CIDToGIDMap: 'Identity' }),
    }),
  );
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [glyphFont],
      ToUnicode: context.register(context.flateStream(toUnicode(used))),
    }),
  );
}

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

const perBlock = 100;

function toUnicode(used: readonly (readonly [glyph: number, text: string])[]): string {
  const named = used.filter(([, text]) => text !== '');
  const blocks = Array.from({ length: Math.ceil(named.length / perBlock) }, (_, index) => {
    const block = named.slice(index * perBlock, (index + 1) * perBlock);
    const lines = block.map(([glyph, text]) => `<${fourDigits(glyph)}><${utf16(text)}>`);
    return `${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000><ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

const fourDigits = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => fourDigits(text.charCodeAt(index))).join('');
