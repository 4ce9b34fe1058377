import { foldTyped } from './fold-typed.ts';
import type { TopicMatch, TopicMatcher } from './match-topic.ts';

export type CellMatch = {
  /** As it stands in the cell. */
  readonly text: string;
  readonly match: TopicMatch;
};

/**
 * What a cell such as `menuiserie, logement; vélo / piano` lists, in its order. Nothing is left out: a text that is no
 * topic is there as `unknown`.
 */
export function matchTopics(cell: string, matcher: TopicMatcher): readonly CellMatch[] {
  const pieces = piecesOf(cell);
  const found: CellMatch[] = [];
  for (let at = 0; at < pieces.length; ) {
    const longest = longestFrom(pieces.slice(at), { cell, matcher });
    found.push(longest.found);
    at += longest.pieces;
  }
  return found;
}

type Piece = { readonly start: number; readonly end: number };
type Cell = { readonly cell: string; readonly matcher: TopicMatcher };

const separator = /[,;/|\n\r\t]+|(?<=\s|^)•|(?<=\s)(?:et|and|&)(?=\s)/giu;

function piecesOf(cell: string): readonly Piece[] {
  const separators = [...cell.matchAll(separator)];
  const starts = [0, ...separators.map(({ index, 0: text }) => index + text.length)];
  return starts
    .map((start, at) => ({ start, end: separators[at]?.index ?? cell.length }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(cell.slice(start, end)));
}

/** No name of a topic has more separators in it. */
const mostPieces = 4;

/** The first piece, or as many as together are known by name: `Économie sociale et solidaire` is one topic. */
function longestFrom(
  pieces: readonly Piece[],
  { cell, matcher }: Cell,
): { readonly found: CellMatch; readonly pieces: number } {
  const [first] = pieces;
  for (let count = Math.min(mostPieces, pieces.length); ; count -= 1) {
    const text = cell.slice(first?.start, pieces[count - 1]?.end).trim();
    if (count <= 1 || matcher.forms.saidAs(foldTyped(text)).length > 0) {
      return { found: { text, match: matcher.match(text) }, pieces: count };
    }
  }
}
