import type { Paragraph } from '../../story.ts';
import type { FontShelf } from '../font/font-shelf.ts';
import { measureParagraph, type SetSign } from './measured-paragraph.ts';
import { setLine } from './set-line.ts';

/** In the style of the paragraph's first letter. */
export function setSign(paragraph: Paragraph, sign: string, shelf: FontShelf): SetSign | null {
  if (sign === '') return null;
  const style = paragraph.runs.find(({ text }) => text !== '')?.style ?? paragraph.end;
  const plain = { ...style, underline: false, strike: false, link: null };
  const measured = measureParagraph(
    { ...paragraph, runs: [{ text: sign, style: plain }] },
    { sign: null, shelf },
  );
  if (!measured) return null;
  const line = setLine(measured, {
    from: 0,
    to: sign.length,
    ends: 'paragraph',
    left: 0,
    room: Number.POSITIVE_INFINITY,
  });
  const runs = line.runs.map((run) => ({
    ...run,
    glyphs: run.glyphs.map((glyph) => ({ ...glyph, from: 0, to: 0 })),
  }));
  return { width: line.width, runs };
}
