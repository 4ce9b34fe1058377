import type { Matrix } from '../ink/matrix.ts';

/** First `inner`, then `outer`. */
export const joined = (outer: Matrix, inner: Matrix): Matrix => {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
};

export const same: Matrix = [1, 0, 0, 1, 0, 0];

/** What an SVG `transform` says; null when it says what we do not know. */
export function readTransform(text: string | undefined): Matrix | null {
  if (text === undefined || text.trim() === 'none') return same;
  const rest = text.replaceAll(/([a-z]+)\s*\(([^)]*)\)/giu, '').replaceAll(/[\s,]+/gu, '');
  if (rest !== '') return null;
  return [...text.matchAll(/([a-z]+)\s*\(([^)]*)\)/giu)].reduce<Matrix | null>(
    (outer, [, name = '', values = '']) => {
      const inner = one(name, numbersIn(values));
      return outer && inner && joined(outer, inner);
    },
    same,
  );
}

export const numbersIn = (text: string): readonly number[] =>
  (text.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/giu) ?? []).map(Number);

const tangent = (degrees: number) => Math.tan((degrees * Math.PI) / 180);

function one(name: string, [a = 0, b, c, d, e, f]: readonly number[]): Matrix | null {
  switch (name) {
    case 'matrix':
      return f === undefined ? null : [a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f];
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate':
      return joined(joined([1, 0, 0, 1, b ?? 0, c ?? 0], spun(a)), [
        1,
        0,
        0,
        1,
        -(b ?? 0),
        -(c ?? 0),
      ]);
    case 'skewX':
      return [1, 0, tangent(a), 1, 0, 0];
    case 'skewY':
      return [1, tangent(a), 0, 1, 0, 0];
    default:
      return null;
  }
}

function spun(degrees: number): Matrix {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
}
