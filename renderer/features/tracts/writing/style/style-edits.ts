import type {
  AttributeChange,
  StoryEdit,
  TextPiece,
} from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TextAttributes } from '#shared/domain/tracts/document/model/style.ts';
import { faceLike, findFace, isBold } from '#shared/domain/tracts/fonts/find-face.ts';
import { readOwnFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import type { CharacterStyle, Story } from '#shared/domain/tracts/story.ts';
import { offeredHere } from '../../fonts/offered-here.ts';
import { paragraphsIn, type Range, runsIn } from '../text/runs-in.ts';
import { listAttributes, noList } from './list-attributes.ts';

export type Mark = 'bold' | 'italic' | 'underline' | 'strike';

/** Where one writes, and what is chosen there. */
export type Spot = { readonly id: StoryId; readonly story: Story; readonly range: Range };

export const hasMark = (style: CharacterStyle, mark: Mark): boolean => {
  const face = findFace(style.font)?.face ?? readOwnFontId(style.font);
  if (mark === 'underline' || mark === 'strike') return style[mark];
  return mark === 'bold' ? face !== null && isBold(face) : face?.italic === true;
};

/** Everything bold becomes regular, anything else bold: one stretch of one look after the other. */
export function markEdits({ id, story, range }: Spot, mark: Mark): readonly StoryEdit[] {
  const runs = runsIn(story, range);
  const on = !runs.every(({ style }) => hasMark(style, mark));
  return runs.flatMap(({ from, to, style }): readonly StoryEdit[] => {
    const attributes = marked(style, mark, on);
    return attributes === null || from === to
      ? []
      : [{ kind: 'style-text', story: id, at: from, length: to - from, attributes }];
  });
}

/** What the next letters say to look otherwise than what is before them; null where the family has no such face. */
export function marked(style: CharacterStyle, mark: Mark, on: boolean): TextAttributes | null {
  if (mark === 'underline' || mark === 'strike') return { [mark]: on };
  const wanted = mark === 'bold' ? { bold: on } : { italic: on };
  const font = faceLike(style.font, wanted, offeredHere());
  return font === null ? null : { font };
}

/** A list of the chosen paragraphs, or none where all of them are one of this kind. */
export function listEdit({ id, story, range }: Spot, kind: 'bullet' | 'number'): StoryEdit {
  const isList = paragraphsIn(story, range).every(({ style }) => style.list?.kind === kind);
  return paragraphEdit({ id, range }, isList ? noList : listAttributes(kind));
}

/** One level in or out; null outside a list and at its ends. */
export function levelEdit({ id, story, range }: Spot, step: 1 | -1): StoryEdit | null {
  const list = paragraphsIn(story, range)[0]?.style.list;
  const level = (list?.level ?? 0) + step;
  if (!list || level < 0 || level > 8) return null;
  return paragraphEdit({ id, range }, listAttributes(list.kind, level));
}

type Place = Pick<Spot, 'id' | 'range'>;

/** Of every paragraph that the range touches. */
export const paragraphEdit = ({ id, range }: Place, attributes: AttributeChange): StoryEdit => ({
  kind: 'style-paragraphs',
  story: id,
  at: range.from,
  length: range.to - range.from,
  attributes,
});

export const lettersEdit = ({ id, range }: Place, attributes: AttributeChange): StoryEdit => ({
  kind: 'style-text',
  story: id,
  at: range.from,
  length: range.to - range.from,
  attributes,
});

/** The stretch of a text as pieces that can be written again. */
export function piecesIn(pieces: readonly TextPiece[], { from, to }: Range): readonly TextPiece[] {
  let start = 0;
  return pieces.flatMap(({ text, attributes }) => {
    const inside = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return inside === '' ? [] : [{ text: inside, attributes }];
  });
}
