import type { ObjectId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { cellShape, tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { StoryLayout } from '#shared/domain/tracts/text/story-layout.ts';
import { storyLayout } from '../paint/text/story-layouts.ts';
import { flowOf } from '../paint/text/text-flow.ts';

/** One frame, or one cell, of a story that is written, on the page that is seen. */
export type Sheet = {
  readonly key: string;
  readonly object: TractObject;
  readonly story: StoryId;
  readonly layout: StoryLayout;
  /** Which of the story's frames it is. */
  readonly frame: number;
  /** Inside the object's unturned box. */
  readonly inset: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
};

type Where = { readonly page: Page['id']; readonly fonts: FontShelf };

/** What one may write on while an object is open: the frames its text flows through, or its cells. */
export function sheetsOf(tract: Tract, object: ObjectId, { page, fonts }: Where): readonly Sheet[] {
  const opened = tract.objects.find(({ id }) => id === object);
  if (opened?.kind === 'text') {
    const flow = flowOf(tract, opened.story, fonts);
    if (!flow) return [];
    return flow.frames.flatMap((frame, index) =>
      frame.page === page
        ? [
            {
              key: frame.id,
              object: frame,
              story: flow.story,
              layout: flow.layout,
              frame: index,
              inset: { x: 0, y: 0 },
              size: frame.size,
            },
          ]
        : [],
    );
  }
  return opened?.kind === 'table' ? cellsOf(tract, opened, fonts) : [];
}

function cellsOf(
  tract: Tract,
  table: Extract<TractObject, { kind: 'table' }>,
  fonts: FontShelf,
): readonly Sheet[] {
  return tableRules(table).cells.flatMap((cell): readonly Sheet[] => {
    const text = cell.story === null ? undefined : tract.stories.get(cell.story);
    if (cell.story === null || !text) return [];
    const { x, y, width, height } = cell.box;
    return [
      {
        key: cell.key,
        object: table,
        story: cell.story,
        layout: storyLayout({ id: cell.story, story: text, frames: [cellShape(cell)], fonts }),
        frame: 0,
        inset: { x, y },
        size: { width, height },
      },
    ];
  });
}
