import type { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Story } from '#shared/domain/tracts/story.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { FrameShape } from '#shared/domain/tracts/text/frames/frame-shape.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { createLayoutMemory, type LayoutMemory } from '#shared/domain/tracts/text/layout-memory.ts';
import type { StoryLayout } from '#shared/domain/tracts/text/story-layout.ts';

type Wanted = {
  readonly id: StoryId;
  readonly story: Story;
  readonly frames: readonly FrameShape[];
  readonly fonts: FontShelf;
};

type Made = { readonly key: string; readonly fonts: FontShelf; readonly layout: StoryLayout };

const mostMemories = 400;
const memories = new Map<StoryId, LayoutMemory>();
const made = new WeakMap<Story, Made>();

/**
 * A story in its frames, laid once however many show it: the very same value until its text, the shape of its
 * frames or the fonts change. Moving a frame lays nothing.
 */
export function storyLayout({ id, story, frames, fonts }: Wanted): StoryLayout {
  const key = JSON.stringify(frames);
  const known = made.get(story);
  if (known?.key === key && known.fonts === fonts) return known.layout;
  const layout = layStory(story, { frames, fonts, memory: memoryOf(id) });
  made.set(story, { key, fonts, layout });
  return layout;
}

/** Those not used for longest are forgotten: they are only laid anew. */
function memoryOf(id: StoryId): LayoutMemory {
  const memory = memories.get(id) ?? createLayoutMemory();
  memories.delete(id);
  memories.set(id, memory);
  const oldest = memories.keys().next().value;
  if (memories.size > mostMemories && oldest !== undefined) memories.delete(oldest);
  return memory;
}
