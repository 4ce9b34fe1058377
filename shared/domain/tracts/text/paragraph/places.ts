import { isLineEnd } from '../breaking/line-ends.ts';
import type { Opportunity } from '../breaking/opportunities.ts';
import type { Place } from '../breaking/place.ts';
import { hyphenWidth, widthAfter, widthBefore } from './cut.ts';
import type { MeasuredParagraph } from './measured-paragraph.ts';
import type { Piece } from './piece.ts';

/** A place with its offset: the next line begins there. */
export type TextPlace = Place & { readonly at: number };

/** The places after `from` where lines may end, measured along the text. */
export function placesOf(measured: MeasuredParagraph, from: number): readonly TextPlace[] {
  const { opportunities } = measured;
  const seek = pieceSeeker(measured.pieces);
  return opportunities
    .filter(({ at, kind }) => at > from || kind === 'end')
    .map((opportunity) => placeOf(measured, opportunity, seek));
}

/** Where the ink of a line begins that starts at an offset. */
export function originAt(
  { pieces, text }: MeasuredParagraph,
  at: number,
): { readonly next: number; readonly white: number } {
  const piece = pieceSeeker(pieces)(at);
  if (!piece) return { next: lengthOf(pieces), white: whiteOf(pieces) };
  return { next: piece.start + piece.width - widthAfter(piece, text, at), white: piece.white };
}

type Seek = (offset: number) => Piece | undefined;

function placeOf(measured: MeasuredParagraph, { at, kind }: Opportunity, seek: Seek): TextPlace {
  const { text, pieces } = measured;
  const inkEnd = inkEndBefore(text, at);
  const last = inkEnd > 0 ? seek(inkEnd - 1) : undefined;
  const hyphen = kind === 'hyphen' && last ? hyphenWidth(last, text, inkEnd) : 0;
  const isWhite = last?.kind === 'white';
  const end = last ? last.start + widthBefore(last, text, inkEnd) + hyphen : 0;
  const after = seek(at);
  return {
    at,
    kind,
    end,
    next: after ? after.start + after.width - widthAfter(after, text, at) : lengthOf(pieces),
    whiteToEnd: last ? last.white + (isWhite ? widthBefore(last, text, inkEnd) : 0) : 0,
    whiteToNext: after?.white ?? whiteOf(pieces),
  };
}

/** Ordinary spaces at the end of a line take no room, nor does the mark of a hard break. */
export function inkEndBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && (text[end - 1] === ' ' || isLineEnd(text[end - 1]))) end -= 1;
  return end;
}

/** Finds the piece of an offset quickly when offsets come mostly in order. */
function pieceSeeker(pieces: readonly Piece[]): Seek {
  let at = 0;
  return (offset) => {
    while (at > 0 && (pieces[at]?.from ?? Number.POSITIVE_INFINITY) > offset) at -= 1;
    while (at < pieces.length && (pieces[at]?.to ?? 0) <= offset) at += 1;
    return pieces[at];
  };
}

const lengthOf = (pieces: readonly Piece[]): number => {
  const last = pieces.at(-1);
  return last ? last.start + last.width : 0;
};

const whiteOf = (pieces: readonly Piece[]): number => {
  const last = pieces.at(-1);
  return last ? last.white + (last.kind === 'white' ? last.width : 0) : 0;
};
