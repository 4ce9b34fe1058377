import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { between } from '#shared/domain/tracts/geometry/hit.ts';
import { openedGroup, picksIn } from '../scene/pick.ts';
import type { Bench, GestureOf, Sign, Step } from './gesture.ts';
import { idle } from './gesture.ts';

/** Takes all that it touches; with Alt only what is wholly inside. */
export function followLasso(gesture: GestureOf<'lasso'>, sign: Sign, bench: Bench): Step {
  const area = between(gesture.from, sign.at);
  const takes = sign.keys.alt ? 'inside' : 'touched';
  const opened = openedGroup(bench.scene, gesture.kept);
  const picked = picksIn(bench.scene, area, { opened, takes });
  const objects = [...new Set<ObjectId>([...gesture.kept, ...picked])];
  return {
    gesture: { ...gesture, area },
    acts: sameIds(objects, bench.chosen) ? [] : [{ kind: 'choose', objects }],
  };
}

export const releaseLasso = (gesture: GestureOf<'lasso'>, sign: Sign, bench: Bench): Step => ({
  gesture: idle,
  acts: followLasso(gesture, sign, bench).acts,
});

const sameIds = (a: readonly ObjectId[], b: readonly ObjectId[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);
