import { err, ok, type Result } from '../../../result.ts';
import type { Size } from '../../paper/millimetres.ts';
import { imposeBooklet } from '../imposition/booklet.ts';
import { imposeNUp } from '../imposition/n-up.ts';
import { papers } from '../imposition/paper.ts';
import type { ImpositionFault, Leaflet, Sheet } from '../imposition/sheet.ts';
import { workAndTurn } from '../imposition/work-and-turn.ts';
import type { CopierChoice, CopierPaper, Face } from './copier-choice.ts';

export type CopierSheets = {
  readonly sheets: readonly Sheet[];
  /** Pages on one side. */
  readonly places: number;
  /** Finished leaflets that come of one pass through all the sheets. */
  readonly copiesOfPass: number;
  /** Whether there is room for bleed and for marks to cut at. */
  readonly hasMarks: boolean;
};

export type CopierFault =
  | ImpositionFault
  | { readonly kind: 'mixed-sizes' }
  /** Of one face there is nothing to print on the other side. */
  | { readonly kind: 'one-face' };

/** How the faces of one leaflet come on the sheets of the office's copier. */
export function copierSheets(
  pages: readonly Face[],
  choice: CopierChoice,
): Result<CopierSheets, CopierFault> {
  const { paper, sides, turning, leafing, way } = choice;
  const asLeaflet = leafletOf(pages);
  if (!asLeaflet.ok) return asLeaflet;
  const { edge, gutter, hasMarks } = roomOf(choice);
  const leaflet = { ...asLeaflet.value, bleed: hasMarks ? asLeaflet.value.bleed : 0 };
  const size = papers[paper];
  if (way === 'booklet') {
    const laid = imposeBooklet({ leaflet, paper: size, edge, turning, creep: creepMm });
    if (!laid.ok) return laid;
    return ok({ sheets: laid.value, places: 2, copiesOfPass: 1, hasMarks });
  }
  if (way === 'work-and-turn' && leaflet.faces < 2) return err({ kind: 'one-face' });
  const plan = { leaflet, paper: size, edge, gutter };
  const laid =
    way === 'work-and-turn'
      ? workAndTurn({ ...plan, leafing })
      : imposeNUp({
          ...{ ...plan, order: 'repeat' },
          sides: sides === 'one' ? { kind: 'one' } : { kind: 'two', turning, leafing },
        });
  if (!laid.ok) return laid;
  const places = laid.value[0]?.front.length ?? 1;
  return ok({ sheets: laid.value, places, copiesOfPass: places, hasMarks });
}

/** Faces of several sizes cannot lie in one grid, nor behind one another. */
export function leafletOf(pages: readonly Face[]): Result<Leaflet, CopierFault> {
  const [first] = pages;
  if (first === undefined) return err({ kind: 'nothing-to-print' });
  if (pages.some((page) => !isAlike(page, first))) return err({ kind: 'mixed-sizes' });
  const { width, height, bleed } = first;
  return ok({ width, height, faces: pages.length, bleed });
}

/** Twice the thickness of ordinary paper (80 g/m²). */
const creepMm = 0.2;

/** A4 and A3 are cut into leaflets without waste; the larger sheet has room beside them for marks and the machine's grip. */
const edgesMm = { a4: 0, a3: 0, sra3: 8 } as const satisfies Readonly<Record<CopierPaper, number>>;

type Room = { readonly edge: number; readonly gutter: number; readonly hasMarks: boolean };

export function roomOf({ paper, between, gutter }: CopierChoice): Room {
  const edge = edgesMm[paper];
  const isApart = between === 'apart';
  return { edge, gutter: isApart ? gutter : 0, hasMarks: isApart || edge > 0 };
}

const nearMm = 0.01;
const isAlike = (a: Size, b: Size): boolean =>
  Math.abs(a.width - b.width) < nearMm && Math.abs(a.height - b.height) < nearMm;
