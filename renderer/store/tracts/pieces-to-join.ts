type Piece = { readonly length: number };

/** Then they are made one: enough that this is rare, few enough that opening a leaflet stays quick. */
const mostPieces = 64;

/** In characters of base64: a quarter of what a piece may hold, so that what was joined is always kept. */
const largestJoined = 1_000_000;

/**
 * Which pieces become one, set by set: none as long as they are few. A large one stays as it is, else each joining
 * would write it again, and in the end more than a piece may hold.
 */
export function piecesToJoin<P extends Piece>(pieces: readonly P[]): readonly (readonly P[])[] {
  const small = pieces.filter(({ length }) => length < largestJoined);
  if (small.length <= mostPieces) return [];
  const sets: P[][] = [];
  let room = 0;
  for (const piece of small) {
    if (piece.length > room) {
      sets.push([]);
      room = largestJoined;
    }
    sets.at(-1)?.push(piece);
    room -= piece.length;
  }
  return sets.filter(({ length }) => length > 1);
}
