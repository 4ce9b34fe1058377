import type { Box } from '../../../paper/millimetres.ts';
import type { LaidLine } from '../laid-line.ts';
import type { StoryLayout } from '../story-layout.ts';
import { boxesOf, type LetterBox } from './boxes.ts';
import { readingOrder } from './find-line.ts';

/** In the space of its frame. */
export type SelectionBox = Box & { readonly frame: number };

/** What a selected end of paragraph shows, in heights of a line. */
const markWidth = 0.25;
const touching = 0.01;

/** One rectangle a line, more where directions mix. Offsets in either order. */
export function selectionBoxes(
  layout: StoryLayout,
  one: number,
  other: number,
): readonly SelectionBox[] {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return readingOrder(layout).flatMap(({ frame, line }) => {
    if (line.to <= from || line.from >= to) return [];
    const chosen = boxesOf(line, layout.text).filter((box) => box.from < to && box.to > from);
    const height = line.ascent + line.descent;
    const takesEnd = line.ends === 'paragraph' && to >= line.to;
    const spans = [...joined(chosen), ...(takesEnd ? [endMark(line, height)] : [])];
    return spans.map(({ left, right }) => ({
      frame,
      x: left,
      y: line.baseline - line.ascent,
      width: right - left,
      height,
    }));
  });
}

type Stretch = Pick<LetterBox, 'left' | 'right'>;

function joined(boxes: readonly LetterBox[]): readonly Stretch[] {
  const ordered = [...boxes].sort((one, other) => one.left - other.left);
  const made: Stretch[] = [];
  for (const { left, right } of ordered) {
    const last = made.at(-1);
    if (!last || left > last.right + touching) made.push({ left, right });
    else made[made.length - 1] = { left: last.left, right: Math.max(right, last.right) };
  }
  return made;
}

function endMark({ x, width, direction }: LaidLine, height: number): Stretch {
  const end = direction === 'ltr' ? x + width : x - height * markWidth;
  return { left: end, right: end + height * markWidth };
}
