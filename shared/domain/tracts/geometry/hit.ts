import {
  type Bounds,
  type Box,
  boundsOf,
  centreOf,
  cornersOf,
  minus,
  turn,
  type Vector,
} from './box.ts';

/** Whether a place lies on a turned box, `slack` millimetres around it included. */
export function hits(box: Box, place: Vector, slack = 0): boolean {
  const own = turn(minus(place, centreOf(box)), -box.rotation);
  return Math.abs(own.x) <= box.width / 2 + slack && Math.abs(own.y) <= box.height / 2 + slack;
}

/** The frontmost of what is listed from back to front. */
export function topHit<T extends { readonly box: Box }>(
  stack: readonly T[],
  place: Vector,
  slack = 0,
): T | undefined {
  return stack.findLast(({ box }) => hits(box, place, slack));
}

/** What a lasso takes: all that it touches, or only what lies wholly inside. */
export function lassoed<T extends { readonly box: Box }>(
  boxes: readonly T[],
  lasso: Bounds,
  takes: 'touched' | 'inside',
): readonly T[] {
  const area = { ...lasso, rotation: 0 };
  return boxes.filter(({ box }) => (takes === 'inside' ? within(box, lasso) : touches(box, area)));
}

/** The rectangle between two places, in whatever order they were given. */
export const between = (a: Vector, b: Vector): Bounds => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

function within(box: Box, area: Bounds): boolean {
  const { x, y, width, height } = boundsOf(box);
  return (
    x >= area.x &&
    y >= area.y &&
    x + width <= area.x + area.width &&
    y + height <= area.y + area.height
  );
}

/** Two turned boxes touch unless a line along a side of one of them parts them. */
function touches(a: Box, b: Box): boolean {
  return [a, b].every((box) =>
    [0, 90].every((side) => {
      const along = turn({ x: 1, y: 0 }, box.rotation + side);
      const [first, second] = [reach(a, along), reach(b, along)];
      return first.from <= second.to && second.from <= first.to;
    }),
  );
}

function reach(box: Box, along: Vector) {
  const places = cornersOf(box).map(({ x, y }) => x * along.x + y * along.y);
  return { from: Math.min(...places), to: Math.max(...places) };
}
