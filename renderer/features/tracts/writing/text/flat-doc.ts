import { Fragment, type Node, Schema, Slice } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { FlatChange } from './flat-change.ts';

/** What one types into: paragraphs of letters. How they look is said by the story and shown by the engine. */
const plainSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: {},
  },
});

/** `text` ends with the mark of its last paragraph. */
export const docOf = (text: string): Node =>
  plainSchema.node('doc', null, paragraphsOf(text.endsWith('\n') ? text.slice(0, -1) : text));

const paragraphsOf = (text: string): readonly Node[] =>
  text
    .split('\n')
    .map((line) =>
      plainSchema.node('paragraph', null, line === '' ? [] : [plainSchema.text(line)]),
    );

export function flatOf(doc: Node): string {
  let text = '';
  doc.forEach((paragraph) => {
    text += `${paragraph.textContent}\n`;
  });
  return text;
}

/** A paragraph takes two places in the document and one sign in the flat text. */
export function placeOf(doc: Node, offset: number): number {
  let left = Math.max(0, offset);
  let place = 1;
  for (let index = 0; index < doc.childCount; index += 1) {
    const { size } = doc.child(index).content;
    if (left <= size) return place + left;
    left -= size + 1;
    place += size + 2;
  }
  return doc.content.size - 1;
}

export function offsetOf(doc: Node, place: number): number {
  const within = Math.max(1, Math.min(place, doc.content.size - 1));
  return within - 1 - doc.resolve(within).index(0);
}

/** The same change to the document that was made to the flat text; the caret moves along. */
export function replaceIn(transaction: Transaction, { at, length, text }: FlatChange): Transaction {
  const { doc } = transaction;
  const [from, to] = [placeOf(doc, at), placeOf(doc, at + length)];
  if (text === '') return transaction.delete(from, to);
  return transaction.replace(from, to, new Slice(Fragment.from(paragraphsOf(text)), 1, 1));
}
