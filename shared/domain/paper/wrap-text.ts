import type { MeasureText } from './fit-text.ts';
import type { Millimetres } from './millimetres.ts';

/** At spaces and after hyphens and slashes; a word wider than the line is cut by letters. Never empty. */
export function wrapText(
  text: string,
  width: Millimetres,
  measure: MeasureText,
): readonly string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  for (const piece of breakable(text)) {
    const last = lines.at(-1);
    if (last !== undefined && measure((last + piece).trimEnd()) <= width) {
      lines[lines.length - 1] = last + piece;
    } else if (measure(piece.trimEnd()) <= width) lines.push(piece);
    else lines.push(...byLetters(piece, width, measure));
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** A no-break space holds its words together. */
const breakable = (text: string): readonly string[] => text.match(/[^ \-/@]*[ \-/@]*/g) ?? [text];

/** An accent stays on its letter. */
function byLetters(word: string, width: Millimetres, measure: MeasureText): readonly string[] {
  const pieces: string[] = [];
  for (const letter of word.match(/\P{M}\p{M}*/gu) ?? [word]) {
    const last = pieces.at(-1);
    if (last !== undefined && measure(last + letter) <= width) {
      pieces[pieces.length - 1] = last + letter;
    } else pieces.push(letter);
  }
  return pieces;
}
