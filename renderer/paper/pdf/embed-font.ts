import { type PDFDocument, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import type { PaperFont } from '../type/font.ts';
import type { Subset } from './subset.ts';

const nonSymbolic = 32;

export type FontInUse = {
  readonly font: PaperFont;
  /** By their numbers, smallest first, with the letters that each stands for. */
  readonly used: readonly (readonly [glyph: number, text: string])[];
  readonly subset: Subset;
};

/** Writes the font under `ref`, with its glyphs of this document only, and what letters they stand for. */
export function embedFont(pdf: PDFDocument, ref: PDFRef, { font, used, subset }: FontInUse): void {
  const { context } = pdf;
  const scale = 1000 / font.unitsPerEm;
  const glyphs = used.map(([glyph]) => glyph);
  const cut = subset(font.bytes, glyphs);
  const name = PDFName.of(`${subsetTag(glyphs)}+${font.name}`);
  const widths = glyphs.flatMap((glyph) => [glyph, [rounded(font.advanceOf(glyph) * scale)]]);
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: nonSymbolic,
      FontBBox: [-500, -500, 2000, 1200],
      ItalicAngle: 0,
      Ascent: rounded(font.ascender * scale),
      Descent: rounded(font.descender * scale),
      CapHeight: 660,
      StemV: 80,
      FontFile2: context.register(context.flateStream(cut, { Length1: cut.length })),
    }),
  );
  const glyphFont = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: 0,
      W: widths,
      CIDToGIDMap: 'Identity',
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
