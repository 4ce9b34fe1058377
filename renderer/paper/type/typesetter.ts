import type { Glyph, PaperFont } from './font.ts';

/** A text ready to be shown at any size. */
export type SetText = {
  /** At one point, in points. */
  readonly width: number;
  /** The inside of a PDF `TJ` array. */
  readonly show: string;
};

/** One font in one document: it remembers the words it has set, the glyphs they took, and what was missing. */
export type Typesetter = {
  readonly font: PaperFont;
  set(text: string): SetText;
  width(text: string): number;
  /** Letters the font does not have, each once; a square stands for them. */
  missingIn(text: string): string;
  usedGlyphs(): readonly (readonly [glyph: number, text: string])[];
};

const square = '□';
type Word = SetText & { readonly missing: string };

export function createTypesetter(font: PaperFont): Typesetter {
  const words = new Map<string, Word>();
  const used = new Map<number, string>();
  const stand = font.glyphOf(square) ?? 0;

  const present = (glyph: Glyph): Glyph =>
    glyph.id === 0 ? { id: stand, advance: font.advanceOf(stand), dx: 0, text: square } : glyph;

  function setWord(text: string): Word {
    const known = words.get(text);
    if (known) return known;
    const shaped = font.shape(text);
    const glyphs = shaped.map(present);
    for (const { id, text: letters } of glyphs) {
      if (!used.has(id) || used.get(id) === '') used.set(id, letters);
    }
    const made: Word = {
      width: glyphs.reduce((all, { advance }) => all + advance, 0) / font.unitsPerEm,
      show: showString(glyphs, font),
      missing: shaped.map(({ id, text: letters }) => (id === 0 ? letters : '')).join(''),
    };
    words.set(text, made);
    return made;
  }

  const wordsOf = (text: string): readonly Word[] =>
    tidy(text)
      .split(/(?<= )/u)
      .map(setWord);

  return {
    font,
    set(text) {
      const parts = wordsOf(text);
      return {
        width: parts.reduce((all, { width }) => all + width, 0),
        show: parts.map(({ show }) => show).join(''),
      };
    },
    width: (text) => wordsOf(text).reduce((all, { width }) => all + width, 0),
    missingIn: (text) =>
      [...new Set(wordsOf(text).flatMap(({ missing }) => [...missing]))].join(''),
    usedGlyphs: () => [...used].sort(([one], [other]) => one - other),
  };
}

/** Tabs and line ends have no glyph. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\p{Cc}+/gu, ' ');

/** Glyphs as hexadecimal numbers; between them, by how much the pen moves otherwise than by their own widths. */
function showString(glyphs: readonly Glyph[], font: PaperFont): string {
  const scale = 1000 / font.unitsPerEm;
  let shown = '';
  let hex = '';
  const move = (units: number) => {
    const thousandths = Math.round(units * scale * 100) / 100;
    if (thousandths === 0) return;
    if (hex !== '') shown += `<${hex}>`;
    hex = '';
    shown += String(thousandths);
  };
  for (const { id, advance, dx } of glyphs) {
    move(-dx);
    hex += id.toString(16).padStart(4, '0');
    move(font.advanceOf(id) - advance + dx);
  }
  return hex === '' ? shown : `${shown}<${hex}>`;
}
