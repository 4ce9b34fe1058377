import type { Size } from '../../paper/millimetres.ts';

export type SquareIn = {
  readonly x: number;
  readonly y: number;
  /** Millimetres of one unit. */
  readonly scale: number;
};

/** The largest square in a box, in its middle, of so many units a side: where a sign or a code is drawn. */
export function squareIn({ width, height }: Size, units: number): SquareIn {
  const side = Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, scale: side / units };
}
