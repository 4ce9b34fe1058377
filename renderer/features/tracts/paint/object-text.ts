import type { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { cellShape, tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import type { FontsAtHand } from './fonts/font-desk.ts';
import { fontsIn } from './fonts/fonts-in.ts';
import type { ObjectText } from './objects/paint-object.tsx';
import { storyLayout } from './text/story-layouts.ts';
import { flowOf, placeIn } from './text/text-flow.ts';

const none: ObjectText = { lines: [], cells: [] };

/** The lines that an object shows. None of a story whose fonts are still being read: it would jump. */
export function objectText(tract: Tract, object: TractObject, fonts: FontsAtHand): ObjectText {
  if (object.kind === 'text') {
    const flow = isReady(tract, object.story, fonts) && flowOf(tract, object.story, fonts.shelf);
    if (!flow) return none;
    return { lines: flow.layout.frames[placeIn(flow, object.id)]?.lines ?? none.lines, cells: [] };
  }
  if (object.kind !== 'table') return none;
  const cells = tableRules(object).cells.flatMap((cell) => {
    const story = cell.story === null ? undefined : tract.stories.get(cell.story);
    if (!story || cell.story === null || !isReady(tract, cell.story, fonts)) return [];
    const frames = [cellShape(cell)];
    const layout = storyLayout({ id: cell.story, story, frames, fonts: fonts.shelf });
    const { x, y } = cell.box;
    return [{ key: cell.key, x, y, lines: layout.frames[0]?.lines ?? [] }];
  });
  return { lines: none.lines, cells };
}

function isReady(tract: Tract, story: StoryId, { shelf, missing }: FontsAtHand): boolean {
  const text = tract.stories.get(story);
  if (!text) return false;
  return [...fontsIn(text), ...shelf.fallback].every(
    (id) => shelf.fonts.has(id) || missing.has(id),
  );
}
