import type { Box, Size } from '../../paper/millimetres.ts';
import { isLandscape } from './paper.ts';
import type { Edges, Leafing, Placement, QuarterTurns, Turning } from './sheet.ts';

/**
 * The back of a page: where it lies when the sheet is turned over around its upright middle, so that the reader who
 * leafs it over finds it upright.
 */
export function behind(front: Placement, sheet: Size, leafing: Leafing): Placement {
  const { trim, bleed } = front;
  const turned = leafing === 'book' ? 0 : 2;
  return {
    ...front,
    trim: { ...trim, x: sheet.width - trim.x - trim.width },
    turns: quarter(4 - front.turns + turned),
    bleed: { ...bleed, left: bleed.right, right: bleed.left },
  };
}

/**
 * A back that is right when the sheet is turned around its upright middle, as a printer wants it that turns the sheet
 * around one of its edges: around the lying middle, everything stands on its head.
 */
export function asTurned(
  back: readonly Placement[],
  sheet: Size,
  turning: Turning,
): readonly Placement[] {
  return turnsUpright(sheet, turning) ? back : back.map((page) => onItsHead(page, sheet));
}

/** Whether the edge around which it turns stands upright as the sheet lies. */
const turnsUpright = (sheet: Size, turning: Turning): boolean =>
  isLandscape(sheet) === (turning === 'short-edge');

function onItsHead(page: Placement, sheet: Size): Placement {
  return {
    ...page,
    trim: headDown(page.trim, sheet),
    turns: quarter(page.turns + 2),
    bleed: swapped(page.bleed),
  };
}

const headDown = (box: Box, sheet: Size): Box => ({
  ...box,
  x: sheet.width - box.x - box.width,
  y: sheet.height - box.y - box.height,
});

const swapped = ({ top, right, bottom, left }: Edges): Edges => ({
  top: bottom,
  right: left,
  bottom: top,
  left: right,
});

function quarter(turns: number): QuarterTurns {
  const within = ((turns % 4) + 4) % 4;
  return within === 0 || within === 1 || within === 2 ? within : 3;
}
