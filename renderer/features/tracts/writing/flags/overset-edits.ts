import type { StoryEdit, TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { ObjectId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextFrame } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Story } from '#shared/domain/tracts/story.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { FrameShape } from '#shared/domain/tracts/text/frames/frame-shape.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { createLayoutMemory } from '#shared/domain/tracts/text/layout-memory.ts';
import { scaleStory } from '#shared/domain/tracts/text/scale-story.ts';
import { shrinkToFit } from '#shared/domain/tracts/text/shrink-to-fit.ts';

/** A text that finds no room in the last of its frames. */
export type Overfull = {
  readonly id: StoryId;
  readonly story: Story;
  readonly last: TextFrame;
  readonly page: Page;
  readonly shapes: readonly FrameShape[];
  readonly fonts: FontShelf;
};

/** Below this nobody reads it any more. */
const leastFactor = 0.6;

/** All letters and lines smaller, by the same factor; null when that would be too small to read. */
export function shrinkEdits({ id, story, shapes, fonts }: Overfull): readonly StoryEdit[] | null {
  const shrunk = shrinkToFit(story, { frames: shapes, fonts, least: leastFactor });
  if (shrunk.kind === 'too-long') return null;
  let at = 0;
  return scaleStory(story, shrunk.factor).flatMap(({ style, runs, end }): readonly StoryEdit[] => {
    const letters = runs.map(({ text, style: look }): StoryEdit => {
      const from = at;
      at += text.length;
      const attributes = { size: look.size, baselineShift: look.baselineShift };
      return { kind: 'style-text', story: id, at: from, length: text.length, attributes };
    });
    const { leading, spaceBefore, spaceAfter } = style;
    const attributes = { leading, spaceBefore, spaceAfter, size: end.size };
    at += 1;
    return [...letters, { kind: 'style-paragraphs', story: id, at: at - 1, length: 0, attributes }];
  });
}

const step = 0.5;

/** The last frame as tall as its text needs; null when the page ends before. */
export function extendEdit({ story, last, page, shapes, fonts }: Overfull): TractEdit | null {
  const memory = createLayoutMemory();
  const shape = shapes.at(-1);
  const room = Math.floor((page.setup.height - last.position.y) / step);
  const fits = (steps: number) =>
    shape !== undefined &&
    layStory(story, {
      frames: [...shapes.slice(0, -1), { ...shape, height: steps * step }],
      fonts,
      memory,
    }).overset === null;
  let low = Math.floor(last.size.height / step);
  let high = room;
  if (high <= low || !fits(high)) return null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  const size = { width: last.size.width, height: high * step };
  return { kind: 'place', placements: [{ object: last.id, size }] };
}

const gap = 5;

/** A frame of the same size beside or under the last one, into which the text flows on. */
export function threadEdits(
  { last, page }: Overfull,
  fresh: { readonly object: ObjectId; readonly story: StoryId },
): readonly TractEdit[] {
  const { position, size } = last;
  const beside = { x: position.x + size.width + gap, y: position.y };
  const under = { x: position.x, y: position.y + size.height + gap };
  const fitsBeside = beside.x + size.width <= page.setup.width;
  const { order: _order, deleted: _deleted, ...draft } = last;
  return [
    {
      kind: 'add',
      object: {
        ...draft,
        id: fresh.object,
        story: fresh.story,
        position: fitsBeside ? beside : under,
        next: null,
      },
    },
    { kind: 'thread', from: last.id, to: fresh.object },
  ];
}
