import * as Y from 'yjs';
import type { Paragraph, Run, Story } from '../../story.ts';
import { TextAttributes } from '../model/style.ts';
import { deltaOf } from './delta-of.ts';
import type { StyleResolver } from './resolve-styles.ts';

export type ReadStory = {
  readonly story: Story;
  readonly damaged: boolean;
  readonly cut: boolean;
};

type Piece = { readonly text: string; readonly attributes: TextAttributes };

const mostCharacters = 1_000_000;
const plain: TextAttributes = {};

export const emptyStory = (styles: StyleResolver): Story => [
  { style: styles.paragraph(plain), runs: [], end: styles.character(plain, plain) },
];

/** A flat text as paragraphs. Never throws; a last paragraph without its `\n` is one all the same. */
export function readStory(source: unknown, styles: StyleResolver): ReadStory {
  if (!(source instanceof Y.Text)) {
    return { story: emptyStory(styles), damaged: true, cut: false };
  }
  const { pieces, damaged } = readPieces(source);
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

function readPieces(source: Y.Text): {
  readonly pieces: readonly Piece[];
  readonly damaged: boolean;
} {
  const pieces: Piece[] = [];
  let damaged = false;
  let left = mostCharacters;
  for (const { insert, attributes } of deltaOf(source)) {
    const read = readAttributes(attributes);
    damaged ||= read.damaged || typeof insert !== 'string';
    const text = typeof insert === 'string' ? insert.slice(0, left) : '';
    left -= text.length;
    if (text !== '') {
      pieces.push({ text, attributes: read.attributes });
    }
  }
  return { pieces, damaged };
}

function readAttributes(attributes: unknown): {
  readonly attributes: TextAttributes;
  readonly damaged: boolean;
} {
  if (attributes === undefined) {
    return { attributes: plain, damaged: false };
  }
  const whole = TextAttributes.safeParse(attributes);
  if (whole.success) {
    return { attributes: whole.data, damaged: false };
  }
  const wrong = whole.error.issues.map(({ path }) => path[0]);
  const sound = Object.entries(Object(attributes)).filter(([key]) => !wrong.includes(key));
  const mended = TextAttributes.safeParse(Object.fromEntries(sound));
  return { attributes: mended.success ? mended.data : plain, damaged: true };
}
