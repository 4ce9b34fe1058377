import { err, ok, type Result } from '../../../result.ts';
import type { Millimetres, Size } from '../../paper/millimetres.ts';
import { roundingMm } from './fit-grid.ts';
import { lying } from './paper.ts';
import type { ImpositionFault, Leaflet, Placement, Sheet, Turning } from './sheet.ts';
import { asTurned } from './turn-over.ts';

export type BookletPlan = {
  readonly leaflet: Leaflet;
  readonly paper: Size;
  readonly edge: Millimetres;
  readonly turning: Turning;
  /** How much each sheet pushes the next inner one outwards when they are folded together: about twice the paper's thickness. */
  readonly creep: Millimetres;
};

/**
 * Pages side by side on sheets that are laid into one another, folded and stapled in the fold. White pages make up a
 * multiple of four. The first sheet is the cover.
 */
export function imposeBooklet(plan: BookletPlan): Result<readonly Sheet[], ImpositionFault> {
  const { leaflet, paper, edge } = plan;
  if (leaflet.faces < 1) return err({ kind: 'nothing-to-print' });
  const needs = { width: 2 * leaflet.width + 2 * edge, height: leaflet.height + 2 * edge };
  const size = [lying(paper), paper].find(
    ({ width, height }) => width + roundingMm >= needs.width && height + roundingMm >= needs.height,
  );
  if (!size) return err({ kind: 'paper-too-small', needs });

  const pages = Math.ceil(leaflet.faces / 4) * 4;
  return ok(
    Array.from({ length: pages / 4 }, (_, sheet): Sheet => {
      const spread = (left: number, right: number) => spreadOf(plan, { size, sheet, left, right });
      const back = spread(2 * sheet + 1, pages - 2 - 2 * sheet);
      return {
        size,
        front: spread(pages - 1 - 2 * sheet, 2 * sheet),
        back: back.length === 0 ? null : asTurned(back, size, plan.turning),
      };
    }),
  );
}

/** The two pages beside a fold. Inner sheets stand out when folded, so their pages move towards the fold. */
function spreadOf(
  { leaflet, creep }: BookletPlan,
  at: {
    readonly size: Size;
    readonly sheet: number;
    readonly left: number;
    readonly right: number;
  },
): readonly Placement[] {
  const fold = at.size.width / 2;
  const moved = at.sheet * creep;
  const y = (at.size.height - leaflet.height) / 2;
  const { width, height } = leaflet;
  const outside = Math.max(0, Math.min(leaflet.bleed, fold - width));
  const beside = Math.max(0, Math.min(leaflet.bleed, y));
  const edges = { top: beside, bottom: beside };
  const pages: readonly Placement[] = [
    {
      leaflet: 0,
      face: at.left,
      trim: { x: fold - width + moved, y, width, height },
      turns: 0,
      bleed: { ...edges, left: outside, right: -moved },
    },
    {
      leaflet: 0,
      face: at.right,
      trim: { x: fold - moved, y, width, height },
      turns: 0,
      bleed: { ...edges, left: -moved, right: outside },
    },
  ];
  return pages.filter(({ face }) => face < leaflet.faces);
}
