import { type Bounds, type Box, boundsOf, unionOf } from './box.ts';

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type Axis = 'x' | 'y';

/** Each box so that its visible outline stands there within `within` (a page, a box, what is around all). */
export function alignBoxes(
  boxes: readonly Box[],
  alignment: Alignment,
  within: Bounds | null = unionOf(boxes),
): readonly Box[] {
  return within === null ? boxes : boxes.map((box) => aligned(box, alignment, within));
}

function aligned(box: Box, alignment: Alignment, within: Bounds): Box {
  const own = boundsOf(box);
  const axis = axisOf(alignment);
  const room = sideOf(within, axis) - sideOf(own, axis);
  const by = within[axis] + room * shares[alignment] - own[axis];
  return { ...box, [axis]: box[axis] + by };
}

const shares: Readonly<Record<Alignment, number>> = {
  left: 0,
  centre: 0.5,
  right: 1,
  top: 0,
  middle: 0.5,
  bottom: 1,
};

const axisOf = (alignment: Alignment): Axis =>
  alignment === 'left' || alignment === 'centre' || alignment === 'right' ? 'x' : 'y';

/** What sums of lengths lose: boxes that fill their line exactly still fit. */
const roundingMm = 1e-6;

/**
 * Equal gaps between neighbours over the length that all take now; when they do not fit beside each
 * other, their centres are evenly apart. Of fewer than three all stay.
 */
export function distributeBoxes(boxes: readonly Box[], axis: Axis): readonly Box[] {
  if (boxes.length < 3) {
    return boxes;
  }
  const now = room(boxes, axis);
  if (now.gap >= -roundingMm) {
    return spaced(boxes, axis, now);
  }
  const even = evenCentres(boxes, axis);
  // A wide one that moved outwards may have made the room that was missing: a second time would then change them again.
  const then = room(even, axis);
  return then.gap >= -roundingMm ? spaced(even, axis, then) : even;
}

/** Where all begin, and the gap between neighbours that would fill their length: negative when they do not fit. */
function room(boxes: readonly Box[], axis: Axis): { readonly start: number; readonly gap: number } {
  const line = inLine(boxes, axis);
  const start = Math.min(...line.map(({ from }) => from));
  const end = Math.max(...line.map(({ from, side }) => from + side));
  const taken = line.reduce((sum, { side }) => sum + side, 0);
  return { start, gap: (end - start - taken) / (line.length - 1) };
}

/** The first stays, and each follows the one before at this distance. */
export function spaceBoxes(boxes: readonly Box[], axis: Axis, gap: number): readonly Box[] {
  return spaced(boxes, axis, { start: inLine(boxes, axis)[0]?.from ?? 0, gap });
}

function spaced(
  boxes: readonly Box[],
  axis: Axis,
  { start, gap }: { readonly start: number; readonly gap: number },
): readonly Box[] {
  const moved = [...boxes];
  let at = start;
  for (const { box, index, from, side } of inLine(boxes, axis)) {
    moved[index] = { ...box, [axis]: box[axis] + at - from };
    at += side + gap;
  }
  return moved;
}

function evenCentres(boxes: readonly Box[], axis: Axis): readonly Box[] {
  const moved = [...boxes];
  const line = inLine(boxes, axis);
  const first = line[0]?.centre ?? 0;
  const step = ((line.at(-1)?.centre ?? 0) - first) / (line.length - 1);
  for (const [place, { box, index, centre }] of line.entries()) {
    moved[index] = { ...box, [axis]: box[axis] + first + place * step - centre };
  }
  return moved;
}

/** From left to right or from top to bottom, by their centres. */
function inLine(boxes: readonly Box[], axis: Axis) {
  return boxes
    .map((box, index) => {
      const bounds = boundsOf(box);
      const side = sideOf(bounds, axis);
      return { box, index, from: bounds[axis], side, centre: bounds[axis] + side / 2 };
    })
    .sort((a, b) => a.centre - b.centre || a.index - b.index);
}

const sideOf = (bounds: Bounds, axis: Axis) => (axis === 'x' ? bounds.width : bounds.height);
