import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { movable } from '../scene/scene.ts';
import type { Bench, GestureOf, Sign, Step } from './gesture.ts';
import { idle, still } from './gesture.ts';
import { beginMove, followMove } from './move-gesture.ts';

const tremblePx = 3;

/** Once the hand has gone further than it trembles, what it holds moves; what is locked stays. */
export function leavePressed(pressed: GestureOf<'pressed'>, sign: Sign, bench: Bench): Step {
  const { from } = pressed;
  if (Math.hypot(sign.px.x - from.px.x, sign.px.y - from.px.y) < tremblePx) return still(pressed);
  const objects = movable(bench.scene, pressed.objects);
  if (objects.length === 0) return still(idle);
  const moving = beginMove(objects, from.at, bench);
  return {
    gesture: followMove(moving, sign, bench),
    acts: sameSet(pressed.objects, bench.chosen)
      ? []
      : [{ kind: 'choose', objects: pressed.objects }],
  };
}

export function releasePressed(pressed: GestureOf<'pressed'>, bench: Bench): Step {
  const gesture = { kind: 'idle', before: pressed.before } as const;
  if (pressed.presses > 1) return { gesture: idle, acts: openPressed(pressed) };
  const objects = clicked(pressed, bench.chosen);
  return {
    gesture,
    acts: sameSet(objects, bench.chosen) ? [] : [{ kind: 'choose', objects }],
  };
}

/** A double click speaks of what was chosen before it, when that lies here. */
function openPressed({ before, under, from }: GestureOf<'pressed'>): Step['acts'] {
  const [only] = before;
  const meant = only !== undefined && before.length === 1 && under.includes(only) ? only : under[0];
  return meant === undefined ? [] : [{ kind: 'open', object: meant, at: from.at }];
}

function clicked(
  { from, before, under }: GestureOf<'pressed'>,
  chosen: readonly ObjectId[],
): readonly ObjectId[] {
  const [front] = under;
  if (front === undefined) return chosen;
  if (from.keys.shift) {
    return before.includes(front) ? before.filter((id) => id !== front) : [...before, front];
  }
  const [only] = before;
  if (before.length === 1 && only !== undefined && under.includes(only) && chosen[0] === only) {
    return [under[(under.indexOf(only) + 1) % under.length] ?? front];
  }
  return before.includes(front) ? [front] : chosen;
}

const sameSet = (a: readonly ObjectId[], b: readonly ObjectId[]) =>
  a.length === b.length && a.every((id) => b.includes(id));
