import type { ShapedGlyph } from '../font/shaped.ts';
import type { MeasuredParagraph } from './measured-paragraph.ts';
import { type Piece, widthOf } from './piece.ts';
import { piecesBetween } from './pieces-between.ts';
import type { TextPlace } from './places.ts';

type Origin = { readonly at: number; readonly next: number };

/** Adds places between the letters of what is wider than a line, such as a long address: a last resort. */
export function withForcedPlaces(
  measured: MeasuredParagraph,
  {
    places,
    width,
    origin,
  }: {
    readonly places: readonly TextPlace[];
    readonly width: number;
    readonly origin: Origin;
  },
): readonly TextPlace[] {
  let before = origin;
  return places.flatMap((place) => {
    const forced = place.end - before.next > width ? between(measured, before.at, place.at) : [];
    before = place;
    return [...forced, place];
  });
}

/** Before each cluster of glyphs; widths are those of the uncut word. */
function between(measured: MeasuredParagraph, from: number, to: number): readonly TextPlace[] {
  return piecesBetween(measured.pieces, from, to).flatMap((piece) => {
    if (piece.kind !== 'word') return [];
    let advance = 0;
    let clusters = 0;
    let last = -1;
    return readingOrder(piece).flatMap((glyph): TextPlace[] => {
      const at = piece.from + glyph.from;
      const isNext = glyph.from !== last;
      const position = piece.start + widthOf(piece.span, { glyphs: [], advance, clusters });
      advance += glyph.advance;
      clusters += isNext ? 1 : 0;
      last = glyph.from;
      const isInside = at > from && at < to && isNext;
      const white = { whiteToEnd: piece.white, whiteToNext: piece.white };
      return isInside ? [{ at, kind: 'forced', end: position, next: position, ...white }] : [];
    });
  });
}

const readingOrder = ({ span, shaped }: Piece): readonly ShapedGlyph[] =>
  span.level % 2 === 1 ? shaped.glyphs.toReversed() : shaped.glyphs;
