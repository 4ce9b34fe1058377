import type { FontId, Story } from '#shared/domain/tracts/story.ts';

const known = new WeakMap<Story, ReadonlySet<FontId>>();

/** The fonts that a text asks for; the same set for the same text. */
export function fontsIn(story: Story): ReadonlySet<FontId> {
  const found =
    known.get(story) ??
    new Set(story.flatMap(({ runs, end }) => [end.font, ...runs.map(({ style }) => style.font)]));
  known.set(story, found);
  return found;
}
