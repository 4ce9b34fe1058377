import type { StoryEdit, TextPiece } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import {
  characterKeys,
  paragraphKeys,
  type StyleSheet,
  type TextAttributes,
} from '#shared/domain/tracts/document/model/style.ts';
import {
  lettersEdit,
  paragraphEdit,
  piecesIn,
  type Spot,
} from '../../writing/style/style-edits.ts';
import { lettersAt } from '../../writing/text/attributes-at.ts';
import type { Range } from '../../writing/text/runs-in.ts';

export type StyleKind = StyleSheet['kind'];
type Pieces = readonly TextPiece[];

/** What the letters of a range say themselves; where it is empty, what would be typed there. */
export function lettersIn(pieces: Pieces, range: Range): readonly TextAttributes[] {
  const letters = piecesIn(pieces, range).filter(({ text }) => text !== '\n');
  return letters.length > 0
    ? letters.map(({ attributes }) => attributes)
    : [lettersAt(pieces, range.from)];
}

type Mark = { readonly at: number; readonly attributes: TextAttributes };

/** The marks of the paragraphs that a range touches. */
export function marksIn(pieces: Pieces, { from, to }: Range): readonly Mark[] {
  let start = 0;
  const marks = pieces.flatMap(({ text, attributes }) => {
    const own = [...text.matchAll(/\n/gu)].map(({ index }) => ({ at: start + index, attributes }));
    start += text.length;
    return own;
  });
  const last = marks.findIndex(({ at }) => at >= to);
  return marks.slice(0, last === -1 ? undefined : last + 1).filter(({ at }) => at >= from);
}

export const styleNamed = (attributes: TextAttributes, kind: StyleKind): StyleId | null =>
  (kind === 'paragraph' ? attributes.paragraphStyle : attributes.characterStyle) ?? null;

/** What a style made of this text says: of a paragraph, its mark and its first letters. */
export function lookOf(kind: StyleKind, mark: TextAttributes, letters: TextAttributes) {
  const ofLetters = only(characterKeys, letters);
  return kind === 'character' ? ofLetters : { ...only(paragraphKeys, mark), ...ofLetters };
}

/** The text names the style and says nothing any more that the style says alike. */
export function wearEdits(
  spot: Spot,
  pieces: Pieces,
  { style, says }: { readonly style: StyleId; readonly says: TextAttributes },
): readonly StoryEdit[] {
  const marks = marksIn(pieces, spot.range);
  const [first, last] = [marks[0]?.at ?? 0, marks.at(-1)?.at ?? 0];
  let at = flatOf(pieces).lastIndexOf('\n', first - 1) + 1;
  const letters = piecesIn(pieces, { from: at, to: last }).flatMap(({ text, attributes }) => {
    const range = { from: at, to: at + text.length };
    at = range.to;
    const same = Object.entries(says).filter(
      ([key, value]) =>
        characterKeys.includes(key) &&
        JSON.stringify(said(attributes, key)) === JSON.stringify(value),
    );
    return same.length === 0 ? [] : [lettersEdit({ id: spot.id, range }, unsaid(same))];
  });
  const wear = paragraphEdit(spot, { ...unsaid(Object.entries(says)), paragraphStyle: style });
  return [...letters, wear];
}

const flatOf = (pieces: Pieces) => pieces.map(({ text }) => text).join('');
const said = (attributes: object, key: string): unknown =>
  Object.entries(attributes).find(([one]) => one === key)?.[1];
const unsaid = (entries: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(entries.map(([key]) => [key, null]));

/** In the keys that a style of this kind may hold. */
export const only = (keys: readonly string[], attributes: object) =>
  Object.fromEntries(
    Object.entries(attributes).filter(([key, value]) => keys.includes(key) && value !== undefined),
  );
