import type { Guide } from '#shared/domain/tracts/document/model/page.ts';
import { snap } from '#shared/domain/tracts/geometry/snapping/snap.ts';
import { snapTargets } from '../scene/snap-targets.ts';
import type { Bench, Gesture, GestureOf, HandEvent, Sign, Step } from './gesture.ts';
import { idle, still } from './gesture.ts';
import { pointBox } from './pull-handle.ts';
import { evenly, snapDistance } from './snap-distance.ts';

export function pullGuide(
  { axis, guide, ...sign }: Extract<HandEvent, { kind: 'pull-guide' }>,
  bench: Bench,
): Step {
  const targets = snapTargets(bench.scene, [], new Set());
  return still(followGuide({ kind: 'guide', guide, axis, targets, at: null }, sign, bench));
}

export const beginGuide = ({ id, axis, at }: Guide, { scene }: Bench): Gesture => ({
  kind: 'guide',
  guide: id,
  axis,
  targets: snapTargets(scene, [], new Set()),
  at,
});

/** Over its own ruler, or beyond the canvas's upper or left edge, it is let go. */
export function followGuide(
  gesture: GestureOf<'guide'>,
  sign: Sign,
  bench: Bench,
): GestureOf<'guide'> {
  const { axis, targets } = gesture;
  if (sign.px[axis] < 0) return { ...gesture, at: null };
  const { dx, dy } = snap([pointBox(sign.at)], targets, snapDistance(bench, sign));
  const pull = axis === 'x' ? dx : dy;
  const at = pull === 0 ? evenly(sign.at[axis], bench, sign) : sign.at[axis] + pull;
  return { ...gesture, at: sign.keys.shift ? Math.round(at) : at };
}

export function releaseGuide({ guide, axis, at }: GestureOf<'guide'>, bench: Bench): Step {
  const known = bench.guides.find(({ id }) => id === guide);
  if (at === null) {
    return known === undefined
      ? still(idle)
      : {
          gesture: idle,
          acts: [
            {
              kind: 'edit',
              edit: { kind: 'delete-guide', guide: known.id },
              said: { kind: 'guide-deleted' },
            },
          ],
        };
  }
  if (known?.at === at) return still(idle);
  const id = known?.id ?? bench.newGuide();
  const page = bench.scene.page.id;
  return {
    gesture: idle,
    acts: [
      {
        kind: 'edit',
        edit: { kind: 'put-guide', guide: id, page, axis, at },
        said: { kind: 'guide-put', axis, at },
      },
    ],
  };
}
