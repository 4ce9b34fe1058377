import type * as Y from 'yjs';
import { flatText, type Story } from '../../story.ts';
import { StoryId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import type { TractFault } from '../model/tract.ts';
import type { ReadMemory } from './memory.ts';
import { sortedEntries } from './read-entries.ts';
import { emptyStory, readStory } from './read-story.ts';
import type { StyleResolver } from './resolve-styles.ts';

type Reading = {
  readonly styles: StyleResolver;
  readonly memory: ReadMemory;
  /** Everything that may show a story, the bin included. */
  readonly objects: readonly TractObject[];
};

/** Every story, one for each frame and cell: what is missing is empty, what nothing shows is named. */
export function readStories(root: Y.Map<unknown>, { styles, memory, objects }: Reading) {
  const stories = new Map<StoryId, Story>();
  const faults: TractFault[] = [];
  const shown = showers(objects);
  for (const [key, source] of sortedEntries(root)) {
    const id = StoryId.safeParse(key);
    if (!id.success) {
      continue;
    }
    const { story, damaged, cut } = memory.recall(source, () => readStory(source, styles));
    stories.set(id.data, story);
    if (damaged) {
      faults.push({ kind: 'story-damaged', story: id.data });
    }
    if (cut) {
      faults.push({ kind: 'too-much', what: 'text' });
    }
    if (!shown.has(id.data) && flatText(story) !== '\n') {
      faults.push({ kind: 'story-unshown', story: id.data });
    }
  }
  for (const [story, object] of shown) {
    if (!stories.has(story)) {
      stories.set(story, emptyStory(styles));
      faults.push({ kind: 'story-missing', object: object.id, story });
    }
  }
  return { stories, faults };
}

function showers(objects: readonly TractObject[]): ReadonlyMap<StoryId, TractObject> {
  return new Map(
    objects.flatMap((object) => storiesOf(object).map((story) => [story, object] as const)),
  );
}

export function storiesOf(object: TractObject): readonly StoryId[] {
  if (object.kind === 'text') {
    return [object.story];
  }
  return object.kind === 'table' ? Object.values(object.cells) : [];
}
