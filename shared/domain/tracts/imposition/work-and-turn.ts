import { err, ok, type Result } from '../../../result.ts';
import { fitGrid, type Grid, type GridRoom, gridOn, placesOf } from './fit-grid.ts';
import { cellsOf, type NUpPlan } from './n-up.ts';
import { lying } from './paper.ts';
import type { ImpositionFault, Leafing, Placement, Sheet } from './sheet.ts';
import { behind } from './turn-over.ts';

export type WorkAndTurnPlan = Pick<NUpPlan, 'leaflet' | 'paper' | 'edge' | 'gutter'> & {
  readonly leafing: Leafing;
};

/**
 * Fronts on the left half of a sheet and their backs on the right half. The same side is printed twice: the pile is turned
 * around its upright middle and put back in, and every place then holds a whole leaflet. Needs an even number of columns.
 */
export function workAndTurn(plan: WorkAndTurnPlan): Result<readonly Sheet[], ImpositionFault> {
  const { leaflet, leafing } = plan;
  if (leaflet.faces < 1) return err({ kind: 'nothing-to-print' });
  const fitted = fitGrid({ ...plan, page: leaflet });
  if (!fitted.ok) return fitted;
  const grid = halvable({ ...plan, page: leaflet });
  if (grid === null) return err({ kind: 'cannot-halve', places: placesOf(fitted.value) });

  const cells = cellsOf(grid, plan);
  const lefts = cells.filter((_, cell) => cell % grid.columns < grid.columns / 2);
  const leaves = Math.ceil(leaflet.faces / 2);
  return ok(
    Array.from({ length: leaves }, (_, leaf): Sheet => {
      const fronts = lefts.map((page): Placement => ({ ...page, face: 2 * leaf }));
      const backs = fronts.map(
        (page): Placement => ({ ...behind(page, grid.sheet, leafing), face: 2 * leaf + 1 }),
      );
      const side = [...fronts, ...backs].filter(({ face }) => face < leaflet.faces);
      return { size: grid.sheet, front: side, back: side };
    }),
  );
}

/** The way of laying the sheet that holds most pages in an even number of columns. */
function halvable(room: GridRoom): Grid | null {
  const ways = [room.paper, lying(room.paper)].map((sheet): Grid => {
    const grid = gridOn(sheet, room);
    return { ...grid, columns: grid.columns - (grid.columns % 2) };
  });
  const most = ways.toSorted((a, b) => placesOf(b) - placesOf(a))[0];
  return most && placesOf(most) > 0 ? most : null;
}
