import { correction, generate } from 'lean-qr';

/** A dark stretch of one row, in modules. */
export type DarkStretch = { readonly x: number; readonly y: number; readonly width: number };

export type QrSquares = {
  /** How many modules it is wide, the quiet zone on both sides included. */
  readonly size: number;
  readonly dark: readonly DarkStretch[];
};

/** Scanners need it to find the code on a coloured ground. */
export const quietModules = 4;

/** Null when the text is too long for any code. */
export function qrSquares(text: string): QrSquares | null {
  const code = codeOf(text);
  if (!code) return null;
  const dark: DarkStretch[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const from = x;
      while (x < code.size && code.get(x, y)) x += 1;
      if (x > from) dark.push({ x: from + quietModules, y: y + quietModules, width: x - from });
    }
  }
  return { size: code.size + 2 * quietModules, dark };
}

/** The library throws where no version holds the text. */
function codeOf(text: string) {
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch {
    return null;
  }
}
