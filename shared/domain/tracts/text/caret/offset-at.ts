import type { LaidLine } from '../laid-line.ts';
import type { StoryLayout } from '../story-layout.ts';
import type { TextPosition } from './caret.ts';
import { stopsOf } from './stops.ts';

export type FramePoint = { readonly frame: number; readonly x: number; readonly y: number };

/** The position nearest to a point of a frame; null when the frame has no line. */
export function offsetAt(layout: StoryLayout, { frame, x, y }: FramePoint): TextPosition | null {
  const lines = layout.frames[frame]?.lines ?? [];
  const column = nearest(columnsOf(lines), ({ left, right }) => outside(x, left, right));
  const line =
    column &&
    nearest(column.lines, ({ baseline, ascent, descent }) =>
      outside(y, baseline - ascent, baseline + descent),
    );
  return line ? positionOn(line, layout.text, x) : null;
}

/** The position of a line nearest to a place across it. */
export function positionOn(line: LaidLine, text: string, x: number): TextPosition {
  const stop = nearest(stopsOf(line, text), (one) => Math.abs(x - one.x));
  return stop?.position ?? { offset: line.from, side: 'after' };
}

type ColumnOfLines = {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly LaidLine[];
};

/** As wide as their lines reach. */
export function columnsOf(lines: readonly LaidLine[]): readonly ColumnOfLines[] {
  const numbers = [...new Set(lines.map(({ column }) => column))];
  return numbers.map((number) => {
    const own = lines.filter(({ column }) => column === number);
    return {
      left: Math.min(...own.map(({ x }) => x)),
      right: Math.max(...own.map(({ x, width }) => x + width)),
      lines: own,
    };
  });
}

const outside = (value: number, low: number, high: number): number =>
  Math.max(low - value, value - high, 0);

function nearest<One>(all: readonly One[], distance: (one: One) => number): One | undefined {
  let best: One | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of all) {
    const away = distance(one);
    if (away < least) {
      best = one;
      least = away;
    }
  }
  return best;
}
