import { type Box, centreOf, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import { resizeTogether } from '#shared/domain/tracts/geometry/resize.ts';
import { pulledAngle, rotateBoxes } from '#shared/domain/tracts/geometry/rotate.ts';
import { unreachable } from '#shared/result.ts';
import type { Grip } from '../scene/handles.ts';
import { frameOf, itemsOf } from '../scene/scene.ts';
import { snapTargets } from '../scene/snap-targets.ts';
import type { Bench, Gesture, GestureOf, Reshaped, Sign, Step } from './gesture.ts';
import { idle } from './gesture.ts';
import { pullHandle } from './pull-handle.ts';
import { pullLineEnd } from './pull-line-end.ts';

type Reshape = GestureOf<'reshape'>;

export function beginReshape(grip: Grip, from: Vector, { scene, chosen, guides }: Bench): Gesture {
  const frame = frameOf(scene, chosen);
  if (frame === null) return idle;
  const items = itemsOf(scene, chosen);
  const boxes = items.map(({ id, box }) => ({ object: id, box }));
  return {
    kind: 'reshape',
    from,
    grip,
    objects: chosen,
    frame,
    boxes,
    targets: snapTargets(scene, guides, new Set(items)),
    to: { frame, boxes: boxes.map(({ box }) => box) },
    marks: [],
  };
}

export function followReshape(gesture: Reshape, sign: Sign, bench: Bench): Reshape {
  const { grip, boxes } = gesture;
  switch (grip.kind) {
    case 'resize': {
      const { box, marks } = pullHandle(gesture, grip.handle, { sign, bench });
      return { ...gesture, to: stretched(gesture, box), marks };
    }
    case 'rotate':
      return { ...gesture, to: turned(gesture, sign) };
    case 'line-end': {
      const { box, marks } = pullLineEnd(gesture, grip.end, { sign, bench });
      return { ...gesture, to: { frame: box, boxes: boxes.map(() => box) }, marks };
    }
    default:
      return unreachable(grip);
  }
}

function stretched({ boxes, frame }: Reshape, to: Box): Reshaped {
  if (boxes.length === 1) return { frame: to, boxes: [to] };
  const all = boxes.map(({ box }) => box);
  return { frame: to, boxes: resizeTogether(all, frame, to) };
}

/** Shift turns by steps of 15°. A single box that stands nearly upright settles there. */
function turned({ frame, boxes, from }: Reshape, { at, keys }: Sign): Reshaped {
  const centre = centreOf(frame);
  const all = boxes.map(({ box }) => box);
  const free = pulledAngle({ centre, from, to: at }, 0);
  const angle = keys.shift ? stepped(frame.rotation + free, 15) - frame.rotation : free;
  const settled = keys.ctrl || keys.shift ? angle : settle(frame.rotation + angle) - frame.rotation;
  const [whole] = rotateBoxes([frame], centre, settled);
  return { frame: whole ?? frame, boxes: rotateBoxes(all, centre, settled) };
}

const stepped = (angle: number, step: number) => Math.round(angle / step) * step;
const settle = (angle: number) => {
  const upright = stepped(angle, 90);
  return Math.abs(angle - upright) < 1.5 ? upright : angle;
};

export function releaseReshape({ objects, boxes, to, grip }: Reshape): Step {
  const placements = boxes.flatMap(({ object, box }, index) => {
    const next = to.boxes[index];
    return next === undefined || same(box, next) ? [] : [{ object, ...placementOf(next) }];
  });
  const kind = grip.kind === 'rotate' ? ('rotated' as const) : ('resized' as const);
  return placements.length === 0
    ? { gesture: idle, acts: [] }
    : {
        gesture: idle,
        acts: [{ kind: 'edit', edit: { kind: 'place', placements }, said: { kind, objects } }],
      };
}

const placementOf = ({ x, y, width, height, rotation }: Box) => ({
  position: { x, y },
  size: { width, height },
  rotation,
});

const same = (a: Box, b: Box) =>
  (['x', 'y', 'width', 'height', 'rotation'] as const).every((part) => a[part] === b[part]);
