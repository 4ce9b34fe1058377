import type { Piece } from './piece.ts';

/** The pieces that have letters from `from` to `to`. */
export function piecesBetween(
  pieces: readonly Piece[],
  from: number,
  to: number,
): readonly Piece[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((pieces[end]?.from ?? to) < to) end += 1;
  return pieces.slice(low, end);
}
