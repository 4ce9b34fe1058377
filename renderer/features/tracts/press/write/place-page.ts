import type { Placement } from '#shared/domain/tracts/imposition/sheet.ts';
import { unreachable } from '#shared/result.ts';
import type { Matrix } from '../ink/matrix.ts';

/** From a page's own millimetres to those of the sheet that it lies on. */
export function pageOnSheet({ trim, turns }: Placement): Matrix {
  const [right, bottom] = [trim.x + trim.width, trim.y + trim.height];
  switch (turns) {
    case 0:
      return [1, 0, 0, 1, trim.x, trim.y];
    case 1:
      return [0, 1, -1, 0, right, trim.y];
    case 2:
      return [-1, 0, 0, -1, right, bottom];
    case 3:
      return [0, -1, 1, 0, trim.x, bottom];
    default:
      return unreachable(turns);
  }
}
