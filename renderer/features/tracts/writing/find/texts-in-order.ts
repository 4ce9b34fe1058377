import type { ObjectId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { threadsOf } from '#shared/domain/tracts/document/read/threads-of.ts';
import { tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import type { Story } from '#shared/domain/tracts/story.ts';

export type PlacedText = {
  readonly id: StoryId;
  readonly story: Story;
  /** The frames that it flows through, or the table whose cell it is. */
  readonly objects: readonly TractObject[];
};

/** Every text of the leaflet that one can see, as one reads: page by page, from the top, from the left. */
export function textsInOrder(tract: Tract): readonly PlacedText[] {
  const pages = [...tract.pages, ...tract.masters].map(({ id }) => id);
  const frames = threadsOf(tract);
  const first = new Map<ObjectId, StoryId>(
    [...frames].flatMap(([story, [head]]) => (head ? [[head.id, story] as const] : [])),
  );
  const objects = tract.objects
    .filter(({ hidden }) => !hidden)
    .toSorted(
      (one, other) =>
        pages.indexOf(one.page) - pages.indexOf(other.page) ||
        one.position.y - other.position.y ||
        one.position.x - other.position.x,
    );
  return objects.flatMap((object): readonly PlacedText[] => {
    const ids =
      object.kind === 'table'
        ? tableRules(object).cells.flatMap(({ story }) => story ?? [])
        : [first.get(object.id) ?? []].flat();
    return ids.flatMap((id) => {
      const story = tract.stories.get(id);
      const shown = frames.get(id) ?? [object];
      return story ? [{ id, story, objects: object.kind === 'table' ? [object] : shown }] : [];
    });
  });
}
