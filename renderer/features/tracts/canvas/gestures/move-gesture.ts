import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { withMembers } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { minus, plus, unionOf, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import { snap } from '#shared/domain/tracts/geometry/snapping/snap.ts';
import { itemsOf, type Scene } from '../scene/scene.ts';
import { snapTargets } from '../scene/snap-targets.ts';
import type { Bench, GestureOf, Sign, Step } from './gesture.ts';
import { idle } from './gesture.ts';
import { evenly, snapDistance } from './snap-distance.ts';

export function beginMove(
  objects: readonly ObjectId[],
  from: Vector,
  { scene, guides }: Bench,
): GestureOf<'move'> {
  const items = itemsOf(scene, objects);
  return {
    kind: 'move',
    from,
    objects,
    items: items.map(({ id }) => id),
    extent: unionOf(items.map(({ box }) => box)),
    targets: snapTargets(scene, guides, new Set(items)),
    by: { x: 0, y: 0 },
    marks: [],
    copies: false,
  };
}

/** Shift keeps to one direction, Alt leaves a copy. */
export function followMove(
  gesture: GestureOf<'move'>,
  sign: Sign,
  bench: Bench,
): GestureOf<'move'> {
  const { extent, targets } = gesture;
  if (extent === null) return gesture;
  const { held, by: wanted } = straight(minus(sign.at, gesture.from), sign.keys.shift);
  const moved = { ...plus(extent, wanted), width: extent.width, height: extent.height };
  const found = snap([{ ...moved, rotation: 0 }], targets, snapDistance(bench, sign));
  const along = (axis: 'x' | 'y', pull: number) => {
    if (axis === held) return wanted[axis];
    const at = extent[axis] + wanted[axis];
    return (pull === 0 ? evenly(at, bench, sign) : at + pull) - extent[axis];
  };
  const by = { x: along('x', found.dx), y: along('y', found.dy) };
  const marks = found.marks.filter(({ axis }) => axis !== held);
  return { ...gesture, by, marks, copies: sign.keys.alt };
}

export function releaseMove(gesture: GestureOf<'move'>, { scene }: Bench): Step {
  const { objects, by, copies } = gesture;
  if (by.x === 0 && by.y === 0) return { gesture: idle, acts: [] };
  if (copies) return { gesture: idle, acts: [{ kind: 'duplicate', objects, by }] };
  const edit = moveInOneStep(scene, objects, by);
  return { gesture: idle, acts: [{ kind: 'edit', edit, said: { kind: 'moved', objects } }] };
}

/** Not a `move`, which goes on with the one before: that is for the arrow keys. */
function moveInOneStep(scene: Scene, objects: readonly ObjectId[], by: Vector): TractEdit {
  const members = withMembers([...scene.objects.values()], objects);
  return {
    kind: 'place',
    placements: members.map(({ id, position }) => ({ object: id, position: plus(position, by) })),
  };
}

const straight = (by: Vector, shift: boolean) => {
  if (!shift) return { held: null, by };
  return Math.abs(by.x) >= Math.abs(by.y)
    ? { held: 'y' as const, by: { x: by.x, y: 0 } }
    : { held: 'x' as const, by: { x: 0, y: by.y } };
};
