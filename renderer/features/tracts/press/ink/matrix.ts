import { digits } from '../../../../paper/pdf/digits.ts';

/** As PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/** Clockwise as one sees it, where y runs downwards; around a place. */
export function turned(
  degrees: number,
  around: { readonly x: number; readonly y: number },
): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { x, y } = around;
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

export const placed = (matrix: Matrix): string => `${matrix.map(precise).join(' ')} cm`;

/** Factors need more places than lengths do. */
const precise = (value: number): string => (Math.abs(value) < 1 ? digits6(value) : digits(value));

const digits6 = (value: number): string => {
  const rounded = Math.round(value * 1_000_000) / 1_000_000;
  return Math.abs(rounded) < 0.000_001
    ? '0'
    : rounded.toFixed(6).replace(/0+$/u, '').replace(/\.$/u, '');
};
