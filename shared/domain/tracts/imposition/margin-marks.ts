import type { Box, Millimetres } from '../../paper/millimetres.ts';
import { printedBox, type Segment } from './cut-marks.ts';
import type { Placement, Sheet } from './sheet.ts';

/** What stands in the margin around a page that lies alone on its sheet, besides its cut marks. */
export type MarginMarks = {
  /** Where the plates must lie on one another. */
  readonly crosses: readonly { readonly x: Millimetres; readonly y: Millimetres }[];
  /** Dashed: above and below each fold. */
  readonly folds: readonly Segment[];
  /** A patch of each ink by itself: cyan, magenta, yellow, black. */
  readonly patches: readonly Box[];
  /** Of the line that says which file and which page it is. */
  readonly slug: Box;
};

/** The margin that they need beyond the bleed. */
export const marginMm = 8;
const gapMm = 1;
const patchMm = 4;
const clearOfCornerMm = 6;
/** Nearer to a fold than this, a cross and a fold mark would lie on one another. */
const clearOfFoldMm = 6;

/** `folds` are told from the left of the trimmed page. */
export function marginMarks(
  { size }: Pick<Sheet, 'size'>,
  page: Placement,
  folds: readonly Millimetres[],
): MarginMarks {
  const { trim } = page;
  const printed = printedBox(page);
  const below = printed.y + printed.height;
  const middle = Math.max(printed.y, 0) / 2;
  const across = besideFolds(trim, folds);
  const upright = trim.y + trim.height / 2;
  const patchTop = below + (size.height - below - patchMm) / 2;
  const patches = [0, 1, 2, 3].map((at) => ({
    x: trim.x + clearOfCornerMm + at * patchMm,
    y: patchTop,
    width: patchMm,
    height: patchMm,
  }));
  const slugLeft = trim.x + clearOfCornerMm + 5 * patchMm;
  return {
    crosses: [
      { x: across, y: middle },
      { x: across, y: size.height - middle },
      { x: middle, y: upright },
      { x: size.width - middle, y: upright },
    ],
    folds: folds.flatMap((fold) => [
      upward(trim.x + fold, printed.y - gapMm),
      upward(trim.x + fold, below + gapMm + patchMm),
    ]),
    patches,
    slug: {
      x: slugLeft,
      y: patchTop,
      width: Math.max(0, across - clearOfFoldMm - slugLeft),
      height: patchMm,
    },
  };
}

const upward = (x: Millimetres, from: Millimetres): Segment => ({
  from: { x, y: from },
  to: { x, y: from - patchMm },
});

/** The middle of the page, or a little right of it where a fold is. */
function besideFolds(trim: Box, folds: readonly Millimetres[]): Millimetres {
  const middle = trim.width / 2;
  const isFree = folds.every((fold) => Math.abs(fold - middle) >= clearOfFoldMm);
  return trim.x + middle + (isFree ? 0 : 2 * clearOfFoldMm);
}
