import type { PlacedGlyph } from '#shared/domain/tracts/text/laid-line.ts';
import type { PaperFont } from '../../../../paper/type/font.ts';

type Line = {
  /** Which letters its glyphs stand for. */
  readonly text: string;
  /** A word is parted at the end of the line. */
  readonly isHyphenated: boolean;
};

const softHyphen = '\u00ad';

/** What is read of a glyph. Of several glyphs for the same letters the first one has them. */
export function lettersOf(
  glyph: PlacedGlyph,
  before: PlacedGlyph | undefined,
  { text, isHyphenated }: Line,
): string | null {
  if (glyph.from === glyph.to) return isHyphenated && glyph.from > 0 ? softHyphen : null;
  return before?.from === glyph.from ? '' : text.slice(glyph.from, glyph.to);
}

/** Where the signs of lists and the dots of leaders are found: letters and figures, punctuation, arrows and symbols. */
const signs = [
  [0x21, 0x17f],
  [0x2010, 0x2bff],
] as const;

/** The sign that a glyph draws which is none of the text's letters, such as a bullet; empty for one that no letter has. */
export function signOf(font: Pick<PaperFont, 'glyphOf'>, glyph: number): string {
  for (const [from, to] of signs) {
    for (let code = from; code <= to; code += 1) {
      const letter = String.fromCharCode(code);
      if (font.glyphOf(letter) === glyph) return letter;
    }
  }
  return '';
}
