import type { LaidLine } from '../laid-line.ts';
import { boxesOf, leading, trailing } from './boxes.ts';
import { at, type TextPosition } from './caret.ts';

export type Stop = { readonly x: number; readonly position: TextPosition };

/** Where the caret may stand on a line: before each letter, and behind the last one read. */
export function stopsOf(line: LaidLine, text: string): readonly Stop[] {
  const boxes = boxesOf(line, text);
  const end = boxes.reduce((last, { to }) => Math.max(last, to), 0);
  return boxes.flatMap((box) => [
    { x: leading(box), position: at(box.from) },
    ...(box.to === end ? [{ x: trailing(box), position: behind(box.to, line.to) }] : []),
  ]);
}

const behind = (offset: number, lineTo: number): TextPosition => ({
  offset,
  side: offset === lineTo ? 'before' : 'after',
});
