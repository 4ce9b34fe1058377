import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { cellShape, tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import type { LaidText } from '#shared/domain/tracts/preflight/facts.ts';
import type { FontShelf } from '#shared/domain/tracts/text/font/font-shelf.ts';
import type { StoryLayout } from '#shared/domain/tracts/text/story-layout.ts';
import { storyLayout } from '../paint/text/story-layouts.ts';
import { flowOf, placeIn } from '../paint/text/text-flow.ts';

const mostLetters = 12;

/** The text of an object exactly as it is painted, laid once for both; null of what shows none. */
export function laidText(tract: Tract, object: TractObject, fonts: FontShelf): LaidText | null {
  switch (object.kind) {
    case 'text':
      return inFrame(tract, object, fonts);
    case 'table':
      return inCells(tract, object, fonts);
    default:
      return null;
  }
}

type Of<Kind> = Extract<TractObject, { kind: Kind }>;

/** What finds no room, and the letters in it, belong to the last frame of the thread. */
function inFrame(tract: Tract, frame: Of<'text'>, fonts: FontShelf): LaidText | null {
  const flow = flowOf(tract, frame.story, fonts);
  if (!flow) return null;
  const { layout, frames } = flow;
  const place = placeIn(flow, frame.id);
  const lines = layout.frames[place]?.lines ?? [];
  const rest = place === frames.length - 1 ? layout.overset : null;
  const isHere = (offset: number) =>
    (rest !== null && offset >= rest.from) ||
    lines.some(({ from, to }) => from <= offset && offset < to);
  return { lines, overset: rest?.words ?? 0, missing: lettersOf(layout, isHere) };
}

function inCells(tract: Tract, table: Of<'table'>, fonts: FontShelf): LaidText {
  const laid = tableRules(table).cells.flatMap((cell): readonly LaidText[] => {
    const story = cell.story === null ? undefined : tract.stories.get(cell.story);
    if (!story || cell.story === null) return [];
    const layout = storyLayout({ id: cell.story, story, frames: [cellShape(cell)], fonts });
    const { x, y } = cell.box;
    const lines = (layout.frames[0]?.lines ?? []).map((line) => ({
      ...line,
      x: line.x + x,
      baseline: line.baseline + y,
    }));
    return [{ lines, overset: layout.overset?.words ?? 0, missing: lettersOf(layout, () => true) }];
  });
  return {
    lines: laid.flatMap(({ lines }) => lines),
    overset: laid.reduce((sum, { overset }) => sum + overset, 0),
    missing: [...new Set(laid.flatMap(({ missing }) => [...missing]))].join(''),
  };
}

function lettersOf({ missing }: StoryLayout, isHere: (offset: number) => boolean): string {
  const letters = missing.filter(({ offset }) => isHere(offset)).map(({ letter }) => letter);
  return [...new Set(letters)].slice(0, mostLetters).join('');
}
