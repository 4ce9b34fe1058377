/** A glyph that a document shows, and the letters that it stands for there. */
export type UsedGlyph = readonly [
  glyph: number,
  text: string,
  /** Under which the page calls it; its own number where it stands for the same letters everywhere. */
  code?: number,
];

/** Which letters a reader takes a page's codes for (ISO 32000-1, 9.10.3). */
export function toUnicode(used: readonly UsedGlyph[]): string {
  const named = used.filter(([, text]) => text !== '');
  const lines = named.map(([glyph, text, code]) => `<${hex(code ?? glyph)}><${utf16(text)}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    everyCode,
    ...inBlocks(lines, 'bfchar'),
    end,
  ].join('\n');
}

export const codesName = 'Permanence-Codes';

/** Which glyphs a page's codes show, where they are not the glyphs' own numbers (ISO 32000-1, 9.7.5.3). */
export function codesToGlyphs(used: readonly UsedGlyph[]): string {
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def',
    `/CMapName /${codesName} def /CMapType 1 def /WMode 0 def`,
    everyCode,
    ...inBlocks(
      used.map(([glyph, , code]) => `<${hex(code ?? glyph)}> ${glyph}`),
      'cidchar',
    ),
    end,
  ].join('\n');
}

/** The same for outlines of straight lines and quadratic curves: two bytes for each code from 0 on. */
export function glyphOfEachCode(used: readonly UsedGlyph[]): Uint8Array {
  const last = Math.max(...used.map(([glyph, , code]) => code ?? glyph));
  const glyphs = new DataView(new ArrayBuffer((last + 1) * 2));
  for (const [glyph, , code] of used) glyphs.setUint16((code ?? glyph) * 2, glyph);
  return new Uint8Array(glyphs.buffer);
}

const everyCode = '1 begincodespacerange <0000><ffff> endcodespacerange';
const end = 'endcmap CMapName currentdict /CMap defineresource pop end end';

const perBlock = 100;

const inBlocks = (lines: readonly string[], kind: 'bfchar' | 'cidchar'): readonly string[] =>
  Array.from({ length: Math.ceil(lines.length / perBlock) }, (_, index) => {
    const block = lines.slice(index * perBlock, (index + 1) * perBlock);
    return `${block.length} begin${kind}\n${block.join('\n')}\nend${kind}`;
  });

const hex = (value: number): string => value.toString(16).padStart(4, '0');

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
