import { abbreviate } from './abbreviate.ts';
import type { PostalPart, PostalShortening } from './postal-address.ts';

/** Characters of a line, spaces included, and lines before the country. */
export const longestLine = 38;
export const mostLines = 6;

export type PartLine = { readonly part: PostalPart; readonly text: string };
export type FittedLines = {
  readonly lines: readonly string[];
  readonly shortenings: readonly PostalShortening[];
};

/** Shortens, then uses the lines that are free, and only then leaves words out, and says which. */
export function fitLines(parts: readonly PartLine[]): FittedLines {
  let free = mostLines - parts.length;
  const lines: string[] = [];
  const shortenings: PostalShortening[] = [];
  for (const { part, text } of parts) {
    // `Mme Saint-Martin` is a name, not a street.
    const line = part === 'addressee' ? text : abbreviate(text, longestLine);
    const pieces = wrapWords(line, longestLine);
    const isLast = part === 'town' || part === 'country';
    const kept = pieces.slice(0, isLast ? 1 : 1 + free);
    const lost = pieces.slice(kept.length).join(' ');
    lines.push(...kept);
    if (!isLast) free -= kept.length - 1;
    if (line !== text) shortenings.push({ kind: 'abbreviated', part, line });
    if (kept.length > 1) shortenings.push({ kind: 'continued', part, line: kept.join(' ') });
    if (lost !== '') shortenings.push({ kind: 'truncated', part, lost });
  }
  return { lines, shortenings };
}

/** A word longer than a line is cut where the line ends. */
function wrapWords(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((word) => piecesOf(word, longest))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** By whole characters: half of a pair is no letter. */
function piecesOf(word: string, longest: number): readonly string[] {
  const pieces: string[] = [''];
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (last.length + letter.length <= longest) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
