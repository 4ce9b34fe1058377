import type { Story } from '#shared/domain/tracts/story.ts';
import { type Range, runsIn } from '../text/runs-in.ts';

export type LinkSpot = { readonly range: Range; readonly link: string | null };

/** What a link would be set on: what is chosen, else the whole link that the caret is in. */
export function linkAt(story: Story, chosen: Range): LinkSpot {
  const links = runsIn(story, chosen).map(({ style }) => style.link);
  const link = links.find((one) => one !== null) ?? null;
  if (link === null || chosen.from !== chosen.to) return { range: chosen, link };
  const end = story.reduce(
    (sum, { runs }) => runs.reduce((all, { text }) => all + text.length, sum + 1),
    0,
  );
  const runs = runsIn(story, { from: 0, to: end });
  const at = runs.findIndex(({ from, to }) => from < chosen.from && to >= chosen.from);
  const inside = at === -1 ? runs.findIndex(({ to }) => to > chosen.from) : at;
  const same = (index: number) => runs[index]?.style.link === link;
  let [first, last] = [inside, inside];
  while (same(first - 1) && runs[first - 1]?.to === runs[first]?.from) first -= 1;
  while (same(last + 1) && runs[last + 1]?.from === runs[last]?.to) last += 1;
  return { range: { from: runs[first]?.from ?? 0, to: runs[last]?.to ?? 0 }, link };
}
