import type { ObjectId, PageId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextFrame } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { threadsOf } from '#shared/domain/tracts/document/read/threads-of.ts';
import { frameShapeOf } from '#shared/domain/tracts/drawing/frame-shape-of.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { StoryLayout } from '#shared/domain/tracts/text/story-layout.ts';
import { storyLayout } from './story-layouts.ts';

/** A story, the frames that it flows through, and how it lies in them. */
export type Flow = {
  readonly story: StoryId;
  readonly frames: readonly TextFrame[];
  readonly layout: StoryLayout;
};

type Threads = {
  readonly frames: ReadonlyMap<StoryId, readonly TextFrame[]>;
  readonly pages: ReadonlyMap<PageId, Page>;
};

const threads = new WeakMap<Tract, Threads>();

export function flowOf(tract: Tract, story: StoryId, fonts: FontShelf): Flow | null {
  const text = tract.stories.get(story);
  const { frames: all, pages } = threadsIn(tract);
  const frames = all.get(story);
  if (!text || !frames) return null;
  const shapes = frames.map((frame) => frameShapeOf(frame, pages.get(frame.page)));
  return { story, frames, layout: storyLayout({ id: story, story: text, frames: shapes, fonts }) };
}

/** Which of the flow's frames an object is; -1 when it is none. */
export const placeIn = ({ frames }: Pick<Flow, 'frames'>, id: ObjectId): number =>
  frames.findIndex((frame) => frame.id === id);

function threadsIn(tract: Tract): Threads {
  const found = threads.get(tract) ?? {
    frames: threadsOf(tract),
    pages: new Map([...tract.pages, ...tract.masters].map((page) => [page.id, page])),
  };
  threads.set(tract, found);
  return found;
}
