import { millimetresPerPoint } from '../../../paper/millimetres.ts';
import { isLineEnd } from '../breaking/line-ends.ts';
import type { ShapedText } from '../font/shaped.ts';
import { lettersOf, type Span } from './span.ts';

/** A word, a space, a tab or a line's end, in one span; millimetres along the unbroken line. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  /** `white` is U+0020 and U+00A0: what justification stretches. */
  readonly kind: 'word' | 'white' | 'tab' | 'break';
  readonly span: Span;
  readonly shaped: ShapedText;
  readonly start: number;
  readonly width: number;
  /** Stretchable white before it. */
  readonly white: number;
};

/** Writing without spaces is set in parts of this length: time stays in proportion. */
const longestPiece = 200;

const isLetterStart = (text: string, at: number): boolean =>
  !/^(?:\p{M}|\u200D|\uFE0F|[\uDC00-\uDFFF])/u.test(text[at] ?? '') && text[at - 1] !== '\u200D';

const nothing: ShapedText = { glyphs: [], advance: 0, clusters: 0 };

export function piecesOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let white = 0;
  for (const span of spans) {
    for (let from = span.from, to = from; from < span.to; from = to) {
      const kind = kindOf(text[from]);
      to += 1;
      while (to < span.to && kind !== 'tab' && kindOf(text[to]) === kind) {
        if (to - from >= longestPiece && isLetterStart(text, to)) break;
        to += 1;
      }
      const letters = text.slice(from, to);
      const shaped = kind === 'tab' || kind === 'break' ? nothing : shapeLetters(span, letters);
      const width = widthOf(span, shaped);
      pieces.push({ from, to, kind, span, shaped, start, width, white });
      start += width;
      if (kind === 'white') white += width;
    }
  }
  return pieces;
}

export const shapeLetters = (span: Span, letters: string): ShapedText =>
  span.font.shape(lettersOf(span, letters), span.shaping);

/** In millimetres, with tracking behind each letter. */
export const widthOf = ({ style, size }: Span, { advance, clusters }: ShapedText): number =>
  size * (advance + (clusters * style.tracking) / 1000) * millimetresPerPoint;

function kindOf(letter: string | undefined): Piece['kind'] {
  if (letter === ' ' || letter === '\u00A0') return 'white';
  if (letter === '\t') return 'tab';
  return isLineEnd(letter) ? 'break' : 'word';
}
