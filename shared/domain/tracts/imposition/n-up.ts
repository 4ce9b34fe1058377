import { err, ok, type Result } from '../../../result.ts';
import type { Millimetres, Size } from '../../paper/millimetres.ts';
import { fitGrid, type Grid } from './fit-grid.ts';
import type {
  Edges,
  ImpositionFault,
  Leafing,
  Leaflet,
  Placement,
  Sheet,
  Turning,
} from './sheet.ts';
import { asTurned, behind } from './turn-over.ts';

export type NUpPlan = {
  readonly leaflet: Leaflet;
  readonly paper: Size;
  /** At least this much paper around the trimmed pages, for the printer's grip, bleed and marks. */
  readonly edge: Millimetres;
  /** Between trimmed pages; 0 parts them with one cut, and their bleed is shared. */
  readonly gutter: Millimetres;
  readonly sides:
    | { readonly kind: 'one' }
    | { readonly kind: 'two'; readonly turning: Turning; readonly leafing: Leafing };
  /**
   * `repeat` fills each sheet with one leaf. `stacks` lays different leaves side by side so that the cut piles, laid on one
   * another from left to right and top to bottom, are in order.
   */
  readonly order: 'repeat' | 'stacks';
};

/** Pages of one size on sheets, as many as fit, in the middle of the sheet. */
export function imposeNUp(plan: NUpPlan): Result<readonly Sheet[], ImpositionFault> {
  const { leaflet, sides } = plan;
  if (leaflet.faces < 1) return err({ kind: 'nothing-to-print' });
  const fitted = fitGrid({ ...plan, page: leaflet });
  if (!fitted.ok) return fitted;
  const cells = cellsOf(fitted.value, plan);
  const facesOfLeaf = sides.kind === 'two' ? 2 : 1;
  const leaves = Math.ceil(leaflet.faces / facesOfLeaf);
  const count = plan.order === 'repeat' ? leaves : Math.ceil(leaves / cells.length);
  const leafAt = (sheet: number, cell: number) =>
    plan.order === 'repeat' ? sheet : cell * count + sheet;

  return ok(
    Array.from({ length: count }, (_, sheet): Sheet => {
      const size = fitted.value.sheet;
      const front = cells.map((cell, at) => ({ ...cell, face: leafAt(sheet, at) * facesOfLeaf }));
      const printed = (pages: readonly Placement[]) =>
        pages.filter(({ face }) => face < leaflet.faces);
      if (sides.kind === 'one') return { size, front: printed(front), back: null };
      const backs = front.map((page) => ({
        ...behind(page, size, sides.leafing),
        face: page.face + 1,
      }));
      return { size, front: printed(front), back: asBack(printed(backs), size, sides.turning) };
    }),
  );
}

function asBack(
  pages: readonly Placement[],
  size: Size,
  turning: Turning,
): readonly Placement[] | null {
  return pages.length === 0 ? null : asTurned(pages, size, turning);
}

/** From left to right, then down: each place on the front, as if the first face lay in all of them. */
export function cellsOf(
  { sheet, columns, rows }: Grid,
  { leaflet, gutter }: Pick<NUpPlan, 'leaflet' | 'gutter'>,
): readonly Placement[] {
  const across = columns * leaflet.width + (columns - 1) * gutter;
  const down = rows * leaflet.height + (rows - 1) * gutter;
  const left = (sheet.width - across) / 2;
  const top = (sheet.height - down) / 2;
  return Array.from({ length: columns * rows }, (_, cell): Placement => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const trim = {
      x: left + column * (leaflet.width + gutter),
      y: top + row * (leaflet.height + gutter),
      width: leaflet.width,
      height: leaflet.height,
    };
    const bleed: Edges = {
      left: Math.min(leaflet.bleed, column === 0 ? left : gutter / 2),
      right: Math.min(leaflet.bleed, column === columns - 1 ? left : gutter / 2),
      top: Math.min(leaflet.bleed, row === 0 ? top : gutter / 2),
      bottom: Math.min(leaflet.bleed, row === rows - 1 ? top : gutter / 2),
    };
    return { leaflet: 0, face: 0, trim, turns: 0, bleed };
  });
}
