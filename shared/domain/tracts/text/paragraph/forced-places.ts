import type { ShapedGlyph } from '../font/shaped.ts';
import type { MeasuredParagraph } from './measured-paragraph.ts';
import { type Piece, shapeLetters, widthOf } from './piece.ts';
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

/**
 * Before each cluster of glyphs. Widths are those of the uncut word, but for its last letter: what it was drawn nearer
 * to the next one, it is not any more at the end of a line.
 */
function between(measured: MeasuredParagraph, from: number, to: number): readonly TextPlace[] {
  return piecesBetween(measured.pieces, from, to).flatMap((piece) => {
    if (piece.kind !== 'word') return [];
    const alone = widthsAlone(piece);
    let advance = 0;
    let clusters = 0;
    let last = -1;
    let beforeLast = 0;
    return readingOrder(piece).flatMap((glyph): TextPlace[] => {
      const at = piece.from + glyph.from;
      const isNext = glyph.from !== last;
      const next = piece.start + widthOf(piece.span, { glyphs: [], advance, clusters });
      const isKerned = last >= 0 && !glyph.breakable && piece.span.level % 2 === 0;
      const letter = isKerned ? measured.text.slice(piece.from + last, at) : '';
      const end = isKerned ? beforeLast + alone(letter) : next;
      advance += glyph.advance;
      if (isNext) {
        clusters += 1;
        last = glyph.from;
        beforeLast = next;
      }
      const isInside = at > from && at < to && isNext;
      const white = { whiteToEnd: piece.white, whiteToNext: piece.white };
      return isInside ? [{ at, kind: 'forced', end, next, ...white }] : [];
    });
  });
}

/** Of letters shaped by themselves; long words have few different ones. */
function widthsAlone({ span }: Piece): (letters: string) => number {
  const known = new Map<string, number>();
  return (letters) => {
    const width = known.get(letters) ?? widthOf(span, shapeLetters(span, letters));
    known.set(letters, width);
    return width;
  };
}

const readingOrder = ({ span, shaped }: Piece): readonly ShapedGlyph[] =>
  span.level % 2 === 1 ? shaped.glyphs.toReversed() : shaped.glyphs;
