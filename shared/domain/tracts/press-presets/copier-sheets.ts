import { z } from 'zod';
import { err, ok, type Result } from '../../../result.ts';
import type { Size } from '../../paper/millimetres.ts';
import { imposeBooklet } from '../imposition/booklet.ts';
import { imposeNUp } from '../imposition/n-up.ts';
import { papers } from '../imposition/paper.ts';
import { type ImpositionFault, type Sheet, turnings } from '../imposition/sheet.ts';

/** Messages `tracts.print.paper.<id>` name them; the smallest first. */
export const copierPapers = [
  'a4',
  'a3',
  'sra3',
] as const satisfies readonly (keyof typeof papers)[];
export type CopierPaper = (typeof copierPapers)[number];

export const CopierChoice = z
  .object({
    paper: z.enum(copierPapers),
    sides: z.enum(['one', 'two']),
    turning: z.enum(turnings),
    way: z.enum(['side-by-side', 'booklet']),
  })
  .readonly();
export type CopierChoice = z.infer<typeof CopierChoice>;

export type CopierSheets = {
  readonly sheets: readonly Sheet[];
  /** Pages on one side. */
  readonly places: number;
  /** Finished leaflets that come of one pass through all the sheets. */
  readonly copiesOfPass: number;
  /** Whether the paper has room for bleed and for marks to cut at. */
  readonly hasMarks: boolean;
};

export type CopierFault = ImpositionFault | { readonly kind: 'mixed-sizes' };

type Face = Size & { readonly bleed: number };

/** A booklet of fewer pages would be one folded sheet with white pages. */
export const canBeBooklet = (pages: readonly Face[]): boolean => pages.length >= 4;

/** How the faces of a leaflet come on the sheets of the office's copier. */
export function copierSheets(
  pages: readonly Face[],
  { paper, sides, turning, way }: CopierChoice,
): Result<CopierSheets, CopierFault> {
  const [first] = pages;
  if (first === undefined) return err({ kind: 'nothing-to-print' });
  if (pages.some((page) => !isAlike(page, first))) return err({ kind: 'mixed-sizes' });
  const { edge, hasMarks } = roomOf[paper];
  const bleed = hasMarks ? first.bleed : 0;
  const leaflet = { width: first.width, height: first.height, faces: pages.length, bleed };
  const size = papers[paper];
  if (way === 'booklet') {
    const laid = imposeBooklet({ leaflet, paper: size, edge, turning, creep: creepMm });
    if (!laid.ok) return laid;
    return ok({ sheets: laid.value, places: 2, copiesOfPass: 1, hasMarks });
  }
  const laid = imposeNUp({
    ...{ leaflet, paper: size, edge, gutter: 2 * bleed, order: 'repeat' },
    sides: sides === 'one' ? { kind: 'one' } : { kind: 'two', turning, leafing: 'book' },
  });
  if (!laid.ok) return laid;
  const places = laid.value[0]?.front.length ?? 1;
  return ok({ sheets: laid.value, places, copiesOfPass: places, hasMarks });
}

/** The smallest paper that holds it, both sides, stapled where there are pages enough for it. */
export function firstCopierChoice(
  pages: readonly Face[],
  kept: Pick<CopierChoice, 'paper' | 'turning'> | null,
): CopierChoice {
  const sides = pages.length > 1 ? 'two' : 'one';
  const turning = kept?.turning ?? 'long-edge';
  const ways = canBeBooklet(pages)
    ? (['booklet', 'side-by-side'] as const)
    : (['side-by-side'] as const);
  const inOrder = kept === null ? copierPapers : [kept.paper, ...copierPapers];
  for (const way of ways) {
    const paper = inOrder.find(
      (one) => copierSheets(pages, { paper: one, sides, turning, way }).ok,
    );
    if (paper !== undefined) return { paper, sides, turning, way };
  }
  return { paper: kept?.paper ?? 'a4', sides, turning, way: 'side-by-side' };
}

/** Twice the thickness of ordinary paper (80 g/m²). */
const creepMm = 0.2;

/** A4 and A3 are cut into leaflets without waste; the larger sheet is made for bleed and marks, which it needs room for. */
const roomOf = {
  a4: { edge: 0, hasMarks: false },
  a3: { edge: 0, hasMarks: false },
  sra3: { edge: 8, hasMarks: true },
} as const satisfies Readonly<Record<CopierPaper, { edge: number; hasMarks: boolean }>>;

const nearMm = 0.01;
const isAlike = (a: Size, b: Size): boolean =>
  Math.abs(a.width - b.width) < nearMm && Math.abs(a.height - b.height) < nearMm;
