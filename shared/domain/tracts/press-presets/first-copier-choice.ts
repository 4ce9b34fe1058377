import {
  type CopierChoice,
  type CopierHabits,
  canBeBooklet,
  canBeGanged,
  copierPapers,
  type Face,
  mostGutterMm,
  usualBetween,
} from './copier-choice.ts';
import { copierSheets } from './copier-sheets.ts';

/** The smallest paper that holds it, both sides, stapled where there are pages enough for it. */
export function firstCopierChoice(pages: readonly Face[], kept: CopierHabits | null): CopierChoice {
  const sides = pages.length > 1 ? 'two' : 'one';
  const gutter = Math.min(mostGutterMm, 2 * (pages[0]?.bleed ?? 0));
  const habits = { turning: 'long-edge', leafing: 'book', gutter, ...kept } as const;
  const ways = canBeBooklet(pages)
    ? (['booklet', 'side-by-side'] as const)
    : (['side-by-side'] as const);
  const inOrder = kept === null ? copierPapers : [kept.paper, ...copierPapers];
  const choiceOf = (way: CopierChoice['way'], paper: CopierChoice['paper']): CopierChoice => ({
    ...{ ...habits, sides, way, paper },
    between: kept?.paper === paper ? kept.between : usualBetween[paper],
  });
  for (const way of ways) {
    const paper = inOrder.find((one) => copierSheets(pages, choiceOf(way, one)).ok);
    if (paper !== undefined) return choiceOf(way, paper);
  }
  return choiceOf('side-by-side', kept?.paper ?? 'a4');
}

/** What was kept for some leaflet, for this one: of four pages at least can a booklet be made, of two another side printed. */
export function suited(pages: readonly Face[], choice: CopierChoice): CopierChoice {
  const isLacking =
    (choice.way === 'booklet' && !canBeBooklet(pages)) ||
    (choice.way === 'work-and-turn' && pages.length < 2) ||
    (choice.way === 'gang' && !canBeGanged(pages));
  const way = isLacking ? 'side-by-side' : choice.way;
  return { ...choice, way, sides: pages.length > 1 ? choice.sides : 'one' };
}
