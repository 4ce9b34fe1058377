import type { GlyphRun, LaidLine } from '../laid-line.ts';

/** Where one letter, as a reader counts them, stands in its frame; offsets of the whole text. */
export type LetterBox = {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly direction: 'ltr' | 'rtl';
};

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** The letters of a line from left to right; a ligature is shared out evenly among its letters. */
export const boxesOf = (line: LaidLine, text: string): readonly LetterBox[] =>
  line.runs.flatMap((run) => boxesOfRun(run, line, text));

function boxesOfRun(run: GlyphRun, line: LaidLine, text: string): readonly LetterBox[] {
  const boxes: LetterBox[] = [];
  let pen = run.glyphs[0] ? line.x + run.x : 0;
  for (const glyph of run.glyphs) {
    const from = line.from + glyph.from;
    const left = pen;
    pen += glyph.advance;
    const before = boxes.at(-1);
    if (before && before.from === from) boxes[boxes.length - 1] = { ...before, right: pen };
    // Hyphens, bullets and leaders are no letters.
    else if (glyph.to > glyph.from) {
      const { direction } = run;
      boxes.push({ from, to: line.from + glyph.to, left, right: pen, direction });
    }
  }
  return boxes.flatMap((box) => shared(box, text));
}

function shared(box: LetterBox, text: string): readonly LetterBox[] {
  if (box.to - box.from === 1) return [box];
  const letters = [...graphemes.segment(text.slice(box.from, box.to))];
  const each = (box.right - box.left) / letters.length;
  return letters.map(({ index, segment }, at) => {
    const place = box.direction === 'ltr' ? at : letters.length - 1 - at;
    const left = box.left + place * each;
    const from = box.from + index;
    return { ...box, from, to: from + segment.length, left, right: left + each };
  });
}

/** Where reading the letter begins, and where it ends. */
export const leading = ({ direction, left, right }: LetterBox): number =>
  direction === 'ltr' ? left : right;

export const trailing = ({ direction, left, right }: LetterBox): number =>
  direction === 'ltr' ? right : left;
