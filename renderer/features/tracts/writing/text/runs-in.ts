import type { CharacterStyle, Paragraph, Story } from '#shared/domain/tracts/story.ts';

export type Range = { readonly from: number; readonly to: number };

export type StyledRange = Range & { readonly style: CharacterStyle };

/** The stretches of one look in a range; where it is empty, the look of what would be typed there. */
export function runsIn(story: Story, { from, to }: Range): readonly StyledRange[] {
  const all = allRuns(story);
  if (from === to) {
    const here = all.findLast((run) => run.from < from && run.to >= from && !run.isMark);
    const found = here ?? all.find((run) => run.to > from) ?? all.at(-1);
    return found ? [{ from, to, style: found.style }] : [];
  }
  return all.flatMap((run) => {
    const inside = { from: Math.max(run.from, from), to: Math.min(run.to, to), style: run.style };
    return inside.from < inside.to && !run.isMark ? [inside] : [];
  });
}

/** The paragraphs that a range touches. */
export function paragraphsIn(story: Story, { from, to }: Range): readonly Paragraph[] {
  let start = 0;
  return story.filter((paragraph) => {
    const end = start + lengthOf(paragraph);
    const touches = from <= end && to >= start;
    start = end + 1;
    return touches;
  });
}

const lengthOf = ({ runs }: Paragraph): number =>
  runs.reduce((sum, { text }) => sum + text.length, 0);

function allRuns(story: Story): readonly (StyledRange & { readonly isMark: boolean })[] {
  let at = 0;
  return story.flatMap(({ runs, end }) => {
    const own = runs.map(({ text, style }) => {
      const from = at;
      at += text.length;
      return { from, to: at, style, isMark: false };
    });
    at += 1;
    return [...own, { from: at - 1, to: at, style: end, isMark: true }];
  });
}
