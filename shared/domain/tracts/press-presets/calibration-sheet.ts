import type { Box, Size } from '../../paper/millimetres.ts';
import type { Tract } from '../document/model/tract.ts';
import { drawnSheet } from './drawn-sheet.ts';

/** Where the two lines lie, from the left and from the top, and how long the ruler is. Millimetres. */
export const calibrationMm = { fromEdge: 20, ruler: 100 } as const;

type Words = { readonly front: string; readonly back: string };

/**
 * Two faces to print on a copier, each with a line that should lie 20 mm from the left edge, one 20 mm from the top, and
 * 100 mm of ruler. What a person measures instead says how far the copier prints beside.
 */
export function calibrationSheet(size: Size, words: Words): Tract {
  const { fromEdge } = calibrationMm;
  const [x, y] = [fromEdge + fromLine, fromEdge + fromLine];
  const box = { x, y, width: size.width - 60, height: size.height - 110 };
  return drawnSheet(
    'calibration',
    size,
    [words.front, words.back].map((text) => ({
      ...{ bars: linesOf(size), outlines: [], texts: [{ box, text }] },
    })),
  );
}

const thickness = 0.2;
const fromLine = 15;

function linesOf({ width, height }: Size): readonly Box[] {
  const { fromEdge, ruler } = calibrationMm;
  const upright = (x: number, y: number, length: number): Box => ({
    ...{ x: x - thickness / 2, y, width: thickness, height: length },
  });
  const level = (x: number, y: number, length: number): Box => ({
    ...{ x, y: y - thickness / 2, width: length, height: thickness },
  });
  const left = fromEdge + fromLine;
  const below = height - 50;
  const marks = Array.from({ length: ruler / 10 + 1 }, (_, at) =>
    upright(left + 10 * at, below - (at % 10 === 0 ? 6 : 3), at % 10 === 0 ? 6 : 3),
  );
  return [
    upright(fromEdge, 10, height / 2),
    level(10, fromEdge, width / 2),
    level(left, below, ruler),
    ...marks,
  ];
}
