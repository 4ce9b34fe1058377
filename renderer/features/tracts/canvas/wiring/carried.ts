import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import {
  type Box,
  centreOf,
  minus,
  turn,
  type Vector,
} from '#shared/domain/tracts/geometry/box.ts';
import type { Gesture } from '../gestures/gesture.ts';

/** What was painted and is only shown elsewhere, turned or stretched: about the page's corner, in this order from the last. */
export type Carried = {
  readonly objects: readonly ObjectId[];
  readonly by: Vector;
  /** Degrees. */
  readonly turned: number;
  readonly stretched: Vector;
  /** What was painted stays, and a copy of it is carried. */
  readonly copies: boolean;
};

/** So many are laid out again at every step of the hand; more are stretched as they were painted until it lets go. */
const mostLaidAgain = 30;

/** What a gesture does to its objects as a whole; `null` where they must be painted again to show it. */
export function carriedBy(gesture: Gesture): Carried | null {
  if (gesture.kind === 'move') {
    const { objects, by, copies } = gesture;
    return { objects, by, turned: 0, stretched: asItWas, copies };
  }
  if (gesture.kind !== 'reshape') return null;
  const { grip, frame, to, objects, boxes } = gesture;
  if (grip.kind === 'rotate') {
    const turned = to.frame.rotation - frame.rotation;
    const centre = centreOf(frame);
    const by = minus(centre, turn(centre, turned));
    return { objects, by, turned, stretched: asItWas, copies: false };
  }
  if (grip.kind !== 'resize' || boxes.length <= mostLaidAgain) return null;
  return { objects, ...stretchBetween(frame, to.frame), turned: 0, copies: false };
}

const asItWas: Vector = { x: 1, y: 1 };

/** Around several the frame stands upright. */
function stretchBetween(from: Box, to: Box): Pick<Carried, 'by' | 'stretched'> {
  const stretched = { x: ratio(to.width, from.width), y: ratio(to.height, from.height) };
  return {
    by: { x: to.x - from.x * stretched.x, y: to.y - from.y * stretched.y },
    stretched,
  };
}

const ratio = (to: number, from: number) => (from === 0 ? 1 : to / from);
