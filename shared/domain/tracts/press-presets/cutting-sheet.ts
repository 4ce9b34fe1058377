import type { Box, Size } from '../../paper/millimetres.ts';
import type { Tract } from '../document/model/tract.ts';
import type { Cut } from '../imposition/cutting-guide.ts';
import type { Sheet } from '../imposition/sheet.ts';
import { drawnSheet } from './drawn-sheet.ts';

type Guide = {
  readonly sheet: Sheet;
  readonly cuts: readonly Cut[];
  /** What is said under the drawing, a line each. */
  readonly words: readonly string[];
};

/** A page for whoever stands at the guillotine: the sheet made small, its cuts numbered in their order, and what to do. */
export function cuttingSheet({ sheet, cuts, words }: Guide): Tract {
  const { size } = sheet;
  const drawing = drawingOn(size);
  const below = drawing.y + drawing.scale * size.height + 8;
  const small = (box: Box): Box => ({
    x: drawing.x + drawing.scale * box.x,
    y: drawing.y + drawing.scale * box.y,
    width: drawing.scale * box.width,
    height: drawing.scale * box.height,
  });
  return drawnSheet('cutting', size, [
    {
      bars: cuts.map((cut) => small(lineOf(cut, drawing.scale))),
      outlines: [small({ x: 0, y: 0, ...size }), ...sheet.front.map(({ trim }) => small(trim))],
      texts: [
        ...cuts.map((cut, at) => ({
          box: besideLine(small(cut.piece), cut, { at, ...drawing }),
          text: String(at + 1),
        })),
        {
          box: {
            x: marginMm,
            y: below,
            width: size.width - 2 * marginMm,
            height: Math.max(10, size.height - below - marginMm),
          },
          text: words.join('\n'),
        },
      ],
    },
  ]);
}

const marginMm = 12;
const lineMm = 0.6;
const labelMm = { width: 9, height: 6 } as const;

/** In the upper half, so that the words have the lower one. */
function drawingOn(size: Size): { readonly x: number; readonly y: number; readonly scale: number } {
  const scale = Math.min(0.5, (size.height / 2 - marginMm) / size.height);
  return { x: (size.width - scale * size.width) / 2, y: marginMm + labelMm.height, scale };
}

function lineOf({ piece, axis, at }: Cut, scale: number): Box {
  const thickness = lineMm / scale;
  return axis === 'x'
    ? { x: piece.x + at - thickness / 2, y: piece.y, width: thickness, height: piece.height }
    : { x: piece.x, y: piece.y + at - thickness / 2, width: piece.width, height: thickness };
}

/** At the beginning of its line, each a little further along, so that two that begin together can both be read. */
function besideLine(
  piece: Box,
  { axis, at }: Cut,
  { at: order, scale }: { readonly at: number; readonly scale: number },
): Box {
  const along = 1 + (order % 3) * 5;
  return axis === 'x'
    ? { x: piece.x + scale * at + 0.8, y: piece.y + along, ...labelMm }
    : { x: piece.x + along, y: piece.y + scale * at + 0.6, ...labelMm };
}
