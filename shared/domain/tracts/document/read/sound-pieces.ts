import { TextAttributes } from '../model/style.ts';
import type { DeltaPiece } from './delta-of.ts';

export type Piece = { readonly text: string; readonly attributes: TextAttributes };

export const mostCharacters = 1_000_000;
export const plain: TextAttributes = {};

/** The letters of a text, and what is sound of how they look. */
export function soundPieces(delta: readonly DeltaPiece[]): {
  readonly pieces: readonly Piece[];
  readonly damaged: boolean;
} {
  const pieces: Piece[] = [];
  let damaged = false;
  let left = mostCharacters;
  for (const { insert, attributes } of delta) {
    const read = readAttributes(attributes);
    damaged ||= read.damaged || typeof insert !== 'string';
    const text = typeof insert === 'string' ? insert.slice(0, left) : '';
    left -= text.length;
    if (text !== '') {
      pieces.push({ text, attributes: read.attributes });
    }
  }
  return { pieces, damaged };
}

function readAttributes(attributes: unknown): {
  readonly attributes: TextAttributes;
  readonly damaged: boolean;
} {
  if (attributes === undefined) {
    return { attributes: plain, damaged: false };
  }
  const whole = TextAttributes.safeParse(attributes);
  if (whole.success) {
    return { attributes: whole.data, damaged: false };
  }
  const wrong = whole.error.issues.map(({ path }) => path[0]);
  const sound = Object.entries(Object(attributes)).filter(([key]) => !wrong.includes(key));
  const mended = TextAttributes.safeParse(Object.fromEntries(sound));
  return { attributes: mended.success ? mended.data : plain, damaged: true };
}
