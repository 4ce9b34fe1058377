import type {
  AttributeChange,
  TextPiece,
} from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { paragraphKeys, type TextAttributes } from '#shared/domain/tracts/document/model/style.ts';
import type { FlatChange } from './flat-change.ts';

type Pieces = readonly TextPiece[];

const plain: TextAttributes = {};

/** What letters typed at an offset look like: as the one before in the paragraph, else as the one behind. */
export function lettersAt(pieces: Pieces, offset: number): TextAttributes {
  const before = signAt(pieces, offset - 1);
  const like = before && before.sign !== '\n' ? before : signAt(pieces, offset);
  return like ? ofLetters(like.attributes) : plain;
}

/** Of the paragraph that an offset is in, as its mark says them. */
export function paragraphAt(pieces: Pieces, offset: number): TextAttributes {
  let start = 0;
  for (const { text, attributes } of pieces) {
    const found = text.indexOf('\n', Math.max(0, offset - start));
    if (found !== -1 && start + text.length > offset) return attributes;
    start += text.length;
  }
  return plain;
}

/** Letters as the ones around them, the mark of a new paragraph as the one that was split. */
export function piecesFor(
  { at, text }: FlatChange,
  pieces: Pieces,
  letters: TextAttributes = lettersAt(pieces, at),
): Pieces {
  const mark = paragraphAt(pieces, at);
  return text
    .split(/(\n)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, attributes: part === '\n' ? mark : letters }));
}

/** What must be said of a mark so that it says the same as another. */
export function changeTo(from: TextAttributes, to: TextAttributes): AttributeChange | null {
  const said = Object.entries(to).filter(
    ([key, value]) =>
      JSON.stringify(value) !==
      JSON.stringify(Object.entries(from).find(([one]) => one === key)?.[1]),
  );
  const unsaid = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const change = Object.fromEntries([...said, ...unsaid.map((key) => [key, null] as const)]);
  return Object.keys(change).length === 0 ? null : change;
}

/** What a letter takes from the mark beside it: nothing that speaks of paragraphs, nor that it is a fact of the section. */
export function ofLetters(attributes: TextAttributes): TextAttributes {
  const said = Object.entries(attributes).filter(
    ([key]) => key !== 'paragraphStyle' && key !== 'fact' && !paragraphKeys.includes(key),
  );
  return Object.fromEntries(said);
}

function signAt(pieces: Pieces, offset: number) {
  if (offset < 0) return null;
  let start = 0;
  for (const { text, attributes } of pieces) {
    const sign = text[offset - start];
    if (sign !== undefined) return { sign, attributes };
    start += text.length;
  }
  return null;
}
