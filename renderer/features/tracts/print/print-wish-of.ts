import { papers } from '#shared/domain/tracts/imposition/paper.ts';
import { printRun } from '#shared/domain/tracts/imposition/print-run.ts';
import type { PrintWish } from '#shared/ipc/print-wish.ts';
import type { PrintOrder } from './laid-order.ts';
import type { PrintDraft } from './print-draft.ts';

type Chosen = Pick<PrintDraft, 'copier' | 'copies' | 'spare'>;

const mostCopies = 9_999;

/**
 * What the system's dialogue is to begin with. How often is told only where that is one number for the whole file: not of
 * several sheets that each have theirs, nor with a page of cuts that is printed once.
 */
export function printWishOf(
  { laid, shown }: Pick<PrintOrder, 'laid' | 'shown'>,
  draft: Chosen,
  { hasGuide }: { readonly hasGuide: boolean },
): PrintWish | null {
  if (laid === null || shown === null) return null;
  const { copier } = draft;
  const isDouble = shown.some(({ back }) => back !== null);
  const passes = hasGuide ? null : passesOf(laid, draft);
  return {
    copies: passes !== null && passes >= 1 && passes <= mostCopies ? passes : null,
    sides: isDouble ? copier.turning : 'one',
    paper: papers[copier.paper],
  };
}

function passesOf(
  { sheets, of }: NonNullable<PrintOrder['laid']>,
  { copies, spare }: Chosen,
): number | null {
  if (of.kind === 'one') {
    const { copiesOfPass } = of;
    return printRun({ copies, sheetsOfPass: sheets.length, copiesOfPass, spare }).passes;
  }
  const [plate, ...more] = of.run.plates;
  if (plate === undefined || more.length > 0) return null;
  return printRun({ copies: plate.run, sheetsOfPass: 1, copiesOfPass: 1, spare }).passes;
}
