import type { ShapedText } from '../font/shaped.ts';
import type { MeasuredParagraph } from './measured-paragraph.ts';
import { type Piece, shapeLetters, widthOf } from './piece.ts';
import { piecesBetween } from './pieces-between.ts';

/** What of a piece stands on one line. */
export type Part = {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly shaped: ShapedText;
  readonly width: number;
};

export type Stretch = { readonly from: number; readonly to: number; readonly hyphen: boolean };

/** The parts of a line in the order they are read; the hyphen belongs to the last one. */
export function partsOf(
  measured: MeasuredParagraph,
  { from, to, hyphen }: Stretch,
): readonly Part[] {
  const pieces = piecesBetween(measured.pieces, from, to);
  return pieces.map((piece, index) => {
    const start = Math.max(from, piece.from);
    const end = Math.min(to, piece.to);
    const cut = hyphen && index === pieces.length - 1;
    const whole = start === piece.from && end === piece.to && !cut;
    const letters = cut ? `${measured.text.slice(start, end)}-` : measured.text.slice(start, end);
    const shaped = whole ? piece.shaped : shapeLetters(piece.span, letters);
    const width = whole ? piece.width : widthOf(piece.span, shaped);
    return { piece, from: start, to: end, level: piece.span.level, shaped, width };
  });
}
