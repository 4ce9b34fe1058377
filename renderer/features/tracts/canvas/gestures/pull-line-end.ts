import { type Box, minus, placeOn, plus, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import type { SnapMark } from '#shared/domain/tracts/geometry/snapping/pull.ts';
import { snap } from '#shared/domain/tracts/geometry/snapping/snap.ts';
import type { Bench, GestureOf, Sign } from './gesture.ts';
import { pointBox } from './pull-handle.ts';
import { snapDistance } from './snap-distance.ts';

type Hand = { readonly sign: Sign; readonly bench: Bench };

/** The other end stays; Shift turns the line by steps of 15°. */
export function pullLineEnd(
  { frame, from, targets }: GestureOf<'reshape'>,
  end: -1 | 1,
  { sign, bench }: Hand,
): { readonly box: Box; readonly marks: readonly SnapMark[] } {
  const fixed = placeOn(frame, { x: -end / 2, y: 0 });
  const pulled = plus(placeOn(frame, { x: end / 2, y: 0 }), minus(sign.at, from));
  const { height } = frame;
  if (sign.keys.shift) {
    const to = inSteps(fixed, pulled);
    return { box: lineBox(end === 1 ? [fixed, to] : [to, fixed], height), marks: [] };
  }
  const { dx, dy, marks } = snap([pointBox(pulled)], targets, snapDistance(bench, sign));
  const to = plus(pulled, { x: dx, y: dy });
  return {
    box: lineBox(end === 1 ? [fixed, to] : [to, fixed], height),
    marks: marks.filter(({ kind }) => kind === 'line'),
  };
}

/** A line is a flat box, as long as the line and turned like it. */
export function lineBox([from, to]: readonly [Vector, Vector], height = 0): Box {
  const way = minus(to, from);
  const width = Math.hypot(way.x, way.y);
  const rotation = (Math.atan2(way.y, way.x) * 180) / Math.PI;
  return {
    x: (from.x + to.x - width) / 2,
    y: (from.y + to.y - height) / 2,
    width,
    height,
    rotation,
  };
}

const stepDegrees = 15;

export function inSteps(fixed: Vector, to: Vector): Vector {
  const way = minus(to, fixed);
  const step = (stepDegrees * Math.PI) / 180;
  const angle = Math.round(Math.atan2(way.y, way.x) / step) * step;
  const length = way.x * Math.cos(angle) + way.y * Math.sin(angle);
  return plus(fixed, { x: length * Math.cos(angle), y: length * Math.sin(angle) });
}
