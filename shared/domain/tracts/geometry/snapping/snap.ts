import type { Axis } from '../align.ts';
import { type Bounds, type Box, unionOf } from '../box.ts';
import { gapPulls } from './gap-pulls.ts';
import { linePulls } from './line-pulls.ts';
import { crossOf, type Pull, type SnapMark, type Span, spanOf } from './pull.ts';

/** A line of the page, a margin, a fold, a guide, a column or a line of text: an `x` line is vertical. */
export type SnapLine = { readonly axis: Axis; readonly at: number };

export type SnapTargets = {
  readonly lines: readonly SnapLine[];
  /** The visible outlines of the objects that do not move. */
  readonly boxes: readonly Bounds[];
};

export type Snap = {
  readonly dx: number;
  readonly dy: number;
  /** What to draw: where edges meet, and which gaps are equal. */
  readonly marks: readonly SnapMark[];
};

/** How far to move so that what moves meets something: never further than the threshold on either axis. */
export function snap(moving: readonly Box[], targets: SnapTargets, threshold: number): Snap {
  const bounds = unionOf(moving);
  if (bounds === null || !(threshold >= 0)) {
    return { dx: 0, dy: 0, marks: [] };
  }
  const dx = nearest(pulls(bounds, targets, 'x'), threshold);
  const dy = nearest(pulls(bounds, targets, 'y'), threshold);
  const placed = { ...bounds, x: bounds.x + dx, y: bounds.y + dy };
  return { dx, dy, marks: [...marksOf(placed, targets, 'x'), ...marksOf(placed, targets, 'y')] };
}

function pulls(bounds: Bounds, targets: SnapTargets, axis: Axis): readonly Pull[] {
  const own = spanOf(bounds, axis);
  const places = targets.lines.flatMap((line) => (line.axis === axis ? [line.at] : []));
  return [
    ...linePulls(bounds, { places, boxes: targets.boxes }, axis),
    ...gapPulls(own, facing(bounds, targets, axis), axis),
  ];
}

/** The boxes before and behind on this axis: those that a movement along it would meet. */
function facing(bounds: Bounds, { boxes }: SnapTargets, axis: Axis) {
  const cross = crossOf(axis);
  const own = spanOf(bounds, cross);
  return boxes
    .filter((box) => overlap(own, spanOf(box, cross)))
    .map((box) => ({ ...spanOf(box, axis), across: middleOf(own, spanOf(box, cross)) }));
}

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;
const middleOf = (a: Span, b: Span) => (Math.max(a.from, b.from) + Math.min(a.to, b.to)) / 2;

function nearest(found: readonly Pull[], threshold: number): number {
  let best: number | null = null;
  for (const { by } of found) {
    if (Math.abs(by) <= threshold && (best === null || Math.abs(by) < Math.abs(best))) {
      best = by;
    }
  }
  return best ?? 0;
}

const meets = 0.000_1;

const marksOf = (bounds: Bounds, targets: SnapTargets, axis: Axis) =>
  pulls(bounds, targets, axis)
    .filter(({ by }) => Math.abs(by) < meets)
    .flatMap(({ marks }) => marks());
