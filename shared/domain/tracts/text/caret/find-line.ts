import type { LaidLine } from '../laid-line.ts';
import type { StoryLayout } from '../story-layout.ts';
import type { TextPosition } from './caret.ts';

export type FoundLine = {
  readonly frame: number;
  readonly index: number;
  readonly line: LaidLine;
};

/** The line that a position stands on; null in the overset. */
export function findLine(layout: StoryLayout, position: TextPosition): FoundLine | null {
  const offset = Math.max(Math.min(position.offset, layout.text.length - 1), 0);
  for (const [frame, { lines }] of layout.frames.entries()) {
    const found = lines.findIndex((line) => holds(line, { ...position, offset }));
    const line = lines[found];
    if (line) return { frame, index: found, line };
  }
  return null;
}

function holds({ from, to, ends }: LaidLine, { offset, side }: TextPosition): boolean {
  if (offset < from) return false;
  const staysAtEnd = side === 'before' && (ends === 'soft' || ends === 'hyphen');
  return offset < to || (staysAtEnd && offset === to);
}

/** All lines in the order they are read. */
export const readingOrder = (layout: StoryLayout): readonly FoundLine[] =>
  layout.frames.flatMap(({ lines }, frame) => lines.map((line, index) => ({ frame, index, line })));

/** Behind its last letter that is shown: the mark that ends the line is not passed. */
export const lastOffset = ({ from, to, ends }: LaidLine): number =>
  ends === 'paragraph' || ends === 'hard' ? Math.max(to - 1, from) : to;
