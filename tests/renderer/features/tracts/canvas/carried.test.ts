import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  cornersOf,
  plus,
  turn,
  type Vector,
} from '#shared/domain/tracts/geometry/box.ts';
import type { Gesture } from '../../../../../renderer/features/tracts/canvas/gestures/gesture.ts';
import { carriedBy } from '../../../../../renderer/features/tracts/canvas/wiring/carried.ts';
import { add, aShape, objectId } from '../../../../builders/a-tract.ts';
import { aBench, drag, freely, gestured, press } from './a-hand.ts';
import { page, place } from './a-page.ts';

const names = Array.from({ length: 40 }, (_, index) => `o${index}`);
const many = page(
  ...names.map((name, index) =>
    add(
      aShape(name, {
        position: { x: 20 + (index % 8) * 12, y: 30 + Math.floor(index / 8) * 12 },
        size: { width: 8, height: 8 },
      }),
    ),
  ),
);
const chosen = names.map(objectId);
const bench = aBench(many, { chosen });
/** Above the middle of what is chosen, and its lower right corner. */
const turnGrip = { x: 66, y: 30 - 22 / 4 };
const corner = { x: 112, y: 86 };

describe('what is carried as it was painted', () => {
  it.each([
    ['turned', turnGrip],
    ['stretched', corner],
  ])('is seen where the hand would put it: %s', (_, grip) => {
    fc.assert(
      fc.property(place, (to) => {
        const { gesture } = gestured(bench, [press(grip), drag(to, freely)]);

        const { boxes } = reshaped(gesture);
        for (const [index, { box }] of boxes.entries()) {
          const seen = cornersOf(box).map((place) => carried(gesture, place));
          const put = cornersOf(reshaped(gesture).to.boxes[index] ?? box);
          for (const [at, corner] of seen.entries()) {
            expect(corner.x).toBeCloseTo(put[at]?.x ?? Number.NaN, 6);
            expect(corner.y).toBeCloseTo(put[at]?.y ?? Number.NaN, 6);
          }
        }
      }),
    );
  });

  it('is painted again when a few are made larger: their text flows anew', () => {
    const few = aBench(many, { chosen: chosen.slice(0, 2) });
    const { gesture } = gestured(few, [press({ x: 40, y: 38 }), drag({ x: 60, y: 60 })]);

    expect(gesture.kind).toBe('reshape');
    expect(carriedBy(gesture)).toBeNull();
  });
});

function reshaped(gesture: Gesture): {
  readonly boxes: readonly { readonly box: Box }[];
  readonly to: { readonly boxes: readonly Box[] };
} {
  if (gesture.kind !== 'reshape') throw new Error(`The hand made a ${gesture.kind} of it`);
  return gesture;
}

/** As CSS does it: stretched, turned, shifted. */
function carried(gesture: Gesture, { x, y }: Vector): Vector {
  const how = carriedBy(gesture);
  if (how === null) throw new Error('It would be painted again');
  return plus(turn({ x: x * how.stretched.x, y: y * how.stretched.y }, how.turned), how.by);
}
