import type * as Y from 'yjs';
import type { TextPiece } from '../edits/tract-edit.ts';
import { wellFormed } from './well-formed.ts';

export const mostCharacters = 200_000;

export const lengthOf = (pieces: readonly TextPiece[]) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Inserts pieces that say all their attributes: nothing is inherited from what stands before. */
export function insertPieces(text: Y.Text, at: number, pieces: readonly TextPiece[]) {
  let place = at;
  for (const { text: raw, attributes } of pieces) {
    const written = wellFormed(raw);
    if (written !== '') {
      text.insert(place, written, { ...attributes });
      place += written.length;
    }
  }
}

/** A flat text always ends with the `\n` of its last paragraph, which nobody deletes: gives the text. */
export function endWithMark(text: Y.Text): string {
  const flat = text.toString();
  if (flat.endsWith('\n')) {
    return flat;
  }
  text.insert(text.length, '\n', {});
  return `${flat}\n`;
}

/** The range in whole characters and within the text, its last mark left out. */
export function rangeWithin(
  text: string,
  { at, length }: { readonly at: number; readonly length: number },
) {
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  const clamp = (place: number) => Math.max(0, Math.min(end, Math.trunc(place) || 0));
  const from = clamp(at);
  const to = Math.max(from, clamp(at + length));
  const start = splitsPair(text, from) ? from - 1 : from;
  if (to === from) {
    return { from: start, to: start };
  }
  return { from: start, to: splitsPair(text, to) ? to + 1 : to };
}

/** Whether a sign of two halves would be cut here. */
export function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}
