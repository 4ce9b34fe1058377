import type { StoryLayout } from '../story-layout.ts';
import { boxesOf, type LetterBox, leading, trailing } from './boxes.ts';
import type { Caret, TextPosition } from './caret.ts';
import { type FoundLine, findLine } from './find-line.ts';

/** Null when the position is in the overset. */
export function caretAt(layout: StoryLayout, position: TextPosition): Caret | null {
  const found = findLine(layout, position);
  return found && caretOn(found, layout.text, position.offset);
}

function caretOn({ frame, index, line }: FoundLine, text: string, offset: number): Caret {
  const boxes = boxesOf(line, text);
  const box = boxOf(boxes, offset);
  const { baseline, ascent, descent } = line;
  const place = { frame, line: index, baseline, ascent, descent };
  if (box) {
    const x = offset < box.to ? leading(box) : trailing(box);
    return { ...place, x, direction: box.direction };
  }
  const empty = line.direction === 'ltr' ? line.x : line.x + line.width;
  return { ...place, x: empty, direction: line.direction };
}

/** The letter before which the caret stands, else the last one read before it. */
function boxOf(boxes: readonly LetterBox[], offset: number): LetterBox | undefined {
  const own = boxes.find(({ from, to }) => offset >= from && offset < to);
  if (own) return own;
  return boxes
    .filter(({ to }) => to <= offset)
    .reduce<LetterBox | undefined>(
      (last, box) => (last && last.to > box.to ? last : box),
      undefined,
    );
}
