import type { StoryLayout } from '../story-layout.ts';
import type { TextPosition } from './caret.ts';
import { caretAt } from './caret-at.ts';
import { type FoundLine, findLine, lastOffset, readingOrder } from './find-line.ts';
import { columnsOf, positionOn } from './offset-at.ts';
import { stopsOf } from './stops.ts';

export type Vertical = {
  readonly direction: 'up' | 'down';
  /** Where the caret wants to be across the line, kept while it moves through shorter ones. */
  readonly wanted: number;
};

/** The line above or below, also in the next column or frame; null at the first and the last line. */
export function moveLine(
  layout: StoryLayout,
  position: TextPosition,
  { direction, wanted }: Vertical,
): TextPosition | null {
  const found = findLine(layout, position);
  if (!found) return null;
  const next = neighbour(layout, found, direction === 'down' ? 1 : -1);
  if (!next) return null;
  const shift = columnLeft(layout, next) - columnLeft(layout, found);
  return positionOn(next.line, layout.text, wanted + shift);
}

/** Home and End: as the line is read. */
export function lineStart(layout: StoryLayout, position: TextPosition): TextPosition | null {
  const found = findLine(layout, position);
  return found && { offset: found.line.from, side: 'after' };
}

export function lineEnd(layout: StoryLayout, position: TextPosition): TextPosition | null {
  const found = findLine(layout, position);
  return found && { offset: lastOffset(found.line), side: 'before' };
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** One letter on or back in the order of reading, whatever its direction. */
export function moveLetter(text: string, offset: number, step: 'on' | 'back'): number {
  const reach = 64;
  if (step === 'on') {
    const [next] = graphemes.segment(text.slice(offset, offset + reach));
    return Math.min(offset + (next?.segment.length ?? 0), Math.max(text.length - 1, 0));
  }
  const start = Math.max(offset - reach, 0);
  const last = [...graphemes.segment(text.slice(start, offset))].at(-1);
  return last ? start + last.index : offset;
}

/** One letter to the left or right as it is seen; from the end of a line to the next one. */
export function moveAcross(
  layout: StoryLayout,
  position: TextPosition,
  step: 'left' | 'right',
): TextPosition | null {
  const found = findLine(layout, position);
  const caret = caretAt(layout, position);
  if (!found || !caret) return null;
  const sign = step === 'right' ? 1 : -1;
  const beyond = stopsOf(found.line, layout.text)
    .filter(({ x }) => (x - caret.x) * sign > tolerance)
    .sort((one, other) => (one.x - other.x) * sign);
  if (beyond[0]) return beyond[0].position;
  const onwards = (step === 'right') === (found.line.direction === 'ltr');
  const next = neighbour(layout, found, onwards ? 1 : -1);
  if (!next) return null;
  return onwards
    ? { offset: next.line.from, side: 'after' }
    : { offset: lastOffset(next.line), side: 'before' };
}

const tolerance = 1e-4;

function neighbour(layout: StoryLayout, found: FoundLine, step: number): FoundLine | undefined {
  const all = readingOrder(layout);
  const here = all.findIndex(({ frame, index }) => frame === found.frame && index === found.index);
  return all[here + step];
}

const columnLeft = (layout: StoryLayout, { frame, line }: FoundLine): number =>
  columnsOf(layout.frames[frame]?.lines ?? []).find(({ lines }) => lines.includes(line))?.left ?? 0;
