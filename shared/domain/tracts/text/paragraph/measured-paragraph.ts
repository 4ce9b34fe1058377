import type { FontId, Paragraph } from '../../story.ts';
import { type Opportunity, opportunities } from '../breaking/opportunities.ts';
import { type FontShelf, fontOrStandIn } from '../font/font-shelf.ts';
import type { ShapingFont } from '../font/open-font.ts';
import type { GlyphRun } from '../laid-line.ts';
import { type Direction, levelsOf } from './direction.ts';
import { type Piece, piecesOf } from './piece.ts';
import { type Span, spansOf } from './span.ts';

/** A paragraph whose words are set, before it is known how wide a column is. */
export type MeasuredParagraph = {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly base: Direction;
  readonly pieces: readonly Piece[];
  readonly opportunities: readonly Opportunity[];
  /** Of the paragraph's mark: what an empty line is as tall as. */
  readonly endFont: ShapingFont;
  readonly sign: SetSign | null;
  readonly missing: readonly MissingLetter[];
};

/** The bullet or number before the first line. */
export type SetSign = { readonly width: number; readonly runs: readonly GlyphRun[] };

/** A letter that none of the fonts at hand has; a box stands for it. */
export type MissingLetter = {
  readonly letter: string;
  readonly at: number;
  readonly font: FontId;
};

/** Null when there is no font at all. */
export function measureParagraph(
  paragraph: Paragraph,
  { sign, shelf }: { readonly sign: SetSign | null; readonly shelf: FontShelf },
): MeasuredParagraph | null {
  const endFont = fontOrStandIn(shelf, paragraph.end.font);
  if (!endFont) return null;
  const text = paragraph.runs.map((run) => run.text).join('');
  const { base, levels } = levelsOf(text);
  const spans = spansOf(paragraph, { levels, shelf });
  let span = 0;
  const languageAt = (offset: number): string => {
    while ((spans[span]?.to ?? Number.POSITIVE_INFINITY) <= offset) span += 1;
    return spans[span]?.style.language ?? paragraph.end.language;
  };
  return {
    paragraph,
    text,
    base,
    pieces: piecesOf(text, spans),
    opportunities: opportunities(text, { hyphenate: paragraph.style.hyphenate, languageAt }),
    endFont,
    sign,
    missing: spans.filter(({ missing }) => missing).flatMap((missing) => lettersOf(missing, text)),
  };
}

function lettersOf({ from, to, style }: Span, text: string): readonly MissingLetter[] {
  let at = from;
  return [...text.slice(from, to)].map((letter) => {
    const found = { letter, at, font: style.font };
    at += letter.length;
    return found;
  });
}
