import * as Y from 'yjs';
import type { Paragraph, Run, Story } from '../../story.ts';
import type { TextAttributes } from '../model/style.ts';
import { deltaOf } from './delta-of.ts';
import type { StyleResolver } from './resolve-styles.ts';
import { mostCharacters, type Piece, plain, soundPieces } from './sound-pieces.ts';

export type ReadStory = {
  readonly story: Story;
  readonly damaged: boolean;
  readonly cut: boolean;
};

export const emptyStory = (styles: StyleResolver): Story => [
  { style: styles.paragraph(plain), runs: [], end: styles.character(plain, plain) },
];

/** A flat text as paragraphs. Never throws; a last paragraph without its `\n` is one all the same. */
export function readStory(source: unknown, styles: StyleResolver): ReadStory {
  if (!(source instanceof Y.Text)) {
    return { story: emptyStory(styles), damaged: true, cut: false };
  }
  const { pieces, damaged } = soundPieces(deltaOf(source));
  const paragraphs: Paragraph[] = [];
  let open: Piece[] = [];
  for (const { text, attributes } of pieces) {
    const parts = text.split('\n');
    for (const [index, part] of parts.entries()) {
      if (part !== '') {
        open.push({ text: part, attributes });
      }
      if (index < parts.length - 1) {
        paragraphs.push(paragraph(open, attributes, styles));
        open = [];
      }
    }
  }
  if (open.length > 0) {
    paragraphs.push(paragraph(open, plain, styles));
  }
  return {
    story: paragraphs.length > 0 ? paragraphs : emptyStory(styles),
    damaged,
    cut: source.length > mostCharacters,
  };
}

function paragraph(
  pieces: readonly Piece[],
  mark: TextAttributes,
  styles: StyleResolver,
): Paragraph {
  const runs: Run[] = [];
  for (const { text, attributes } of pieces) {
    const style = styles.character(attributes, mark);
    const last = runs.at(-1);
    if (last?.style === style) {
      runs[runs.length - 1] = { text: last.text + text, style };
    } else {
      runs.push({ text, style });
    }
  }
  return { style: styles.paragraph(mark), runs, end: styles.character(mark, mark) };
}
