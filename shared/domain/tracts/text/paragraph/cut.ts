import { type Piece, shapeLetters, widthOf } from './piece.ts';

/** How wide a word is up to an offset within it, cut there: kerning and ligatures over the cut are undone. */
export function widthBefore(piece: Piece, text: string, at: number): number {
  if (at >= piece.to) return piece.width;
  if (at <= piece.from) return 0;
  const cut = cleanCut(piece, at - piece.from);
  if (cut) return widthOf(piece.span, cut);
  return widthOf(piece.span, shapeLetters(piece.span, text.slice(piece.from, at)));
}

/** The same for what comes after the offset. */
export function widthAfter(piece: Piece, text: string, at: number): number {
  if (at <= piece.from) return piece.width;
  const cut = cleanCut(piece, at - piece.from);
  if (cut) return piece.width - widthOf(piece.span, cut);
  return widthOf(piece.span, shapeLetters(piece.span, text.slice(at, piece.to)));
}

/** What a hyphen adds behind a letter, kerned to it. */
export function hyphenWidth(piece: Piece, text: string, at: number): number {
  const last = text.slice(Math.max(piece.from, at - 1), at).replace('\u00AD', '');
  const alone = last === '' ? 0 : widthOf(piece.span, shapeLetters(piece.span, last));
  return widthOf(piece.span, shapeLetters(piece.span, `${last}-`)) - alone;
}

/** The advance before a place where HarfBuzz says that cutting changes nothing; null where it does. */
function cleanCut({ span, shaped }: Piece, at: number) {
  if (span.level % 2 === 1) return null;
  let advance = 0;
  let clusters = 0;
  let last = -1;
  for (const glyph of shaped.glyphs) {
    if (glyph.from >= at) {
      return glyph.from === at && glyph.breakable ? { glyphs: [], advance, clusters } : null;
    }
    advance += glyph.advance;
    if (glyph.from !== last) clusters += 1;
    last = glyph.from;
  }
  return null;
}
