import type { StoryEdit, TextPiece } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { piecesIn } from '../style/style-edits.ts';
import type { Range } from '../text/runs-in.ts';
import { findIn, type Wanted } from './find-in.ts';
import { type PlacedText, textsInOrder } from './texts-in-order.ts';

export type Match = { readonly text: PlacedText; readonly range: Range };

/** Everywhere that the leaflet says it, in reading order. */
export const matchesIn = (tract: Tract, wanted: Wanted): readonly Match[] =>
  wanted.query === ''
    ? []
    : textsInOrder(tract).flatMap((text) =>
        findIn(flatText(text.story), wanted).map((range) => ({ text, range })),
      );

export const isLocked = ({ text }: Match): boolean => text.objects.some(({ locked }) => locked);

/** From the end on, so that each still stands where it was found; it looks as the first letter it replaces. */
export function replaceEdits(
  matches: readonly Match[],
  replacement: string,
  piecesOf: (text: PlacedText) => readonly TextPiece[],
): readonly StoryEdit[] {
  const known = new Map<PlacedText, readonly TextPiece[]>();
  return matches.toReversed().map(({ text, range }): StoryEdit => {
    const pieces = known.get(text) ?? piecesOf(text);
    known.set(text, pieces);
    const [first] = piecesIn(pieces, range);
    const become = { text: replacement, attributes: first?.attributes ?? {} };
    return {
      kind: 'write',
      story: text.id,
      at: range.from,
      length: range.to - range.from,
      pieces: replacement === '' ? [] : [become],
    };
  });
}
