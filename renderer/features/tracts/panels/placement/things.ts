import type { Placement } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { withMembers } from '#shared/domain/tracts/document/read/painted-objects.ts';
import {
  type Box,
  boundsOf,
  centreOf,
  minus,
  placeOn,
  plus,
  turn,
  unionOf,
  type Vector,
} from '#shared/domain/tracts/geometry/box.ts';
import { resizeTogether } from '#shared/domain/tracts/geometry/resize.ts';
import { rotateBoxes } from '#shared/domain/tracts/geometry/rotate.ts';

/** Something that is placed as one: an object, or a group with what is in it. */
export type Thing = { readonly box: Box; readonly leaves: readonly TractObject[] };

export function thingsOf(tract: Tract, chosen: readonly TractObject[]): readonly Thing[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return chosen
    .filter(({ group }) => group === null || !ids.has(group))
    .map((object) => {
      if (object.kind !== 'group') return { box: boxOf(object), leaves: [object] };
      const leaves = withMembers(tract.objects, [object.id]).filter(({ kind }) => kind !== 'group');
      const around = unionOf(leaves.map(boxOf)) ?? boundsOf(boxOf(object));
      return { box: { ...around, rotation: 0 }, leaves };
    });
}

const boxOf = ({ position, size, rotation }: TractObject): Box => ({
  ...position,
  ...size,
  rotation,
});

/** What moves, resizes or turns so that a thing comes to stand in `to`. */
export function placementsOf({ box, leaves }: Thing, to: Box): readonly Placement[] {
  const [only] = leaves;
  const boxes =
    leaves.length === 1 && only && sameBox(boxOf(only), box)
      ? [to]
      : rotateBoxes(
          resizeTogether(leaves.map(boxOf), box, { ...to, rotation: 0 }),
          centreOf(to),
          to.rotation,
        );
  return leaves.flatMap(({ id }, index) => {
    const { x, y, width, height, rotation } = boxes[index] ?? box;
    return [{ object: id, position: { x, y }, size: { width, height }, rotation }];
  });
}

/** The place of a box that its position speaks of: (0, 0) its centre, (-0.5, -0.5) its upper left corner. */
export type Anchor = Vector;

export const anchored = (box: Box, anchor: Anchor): Vector => placeOn(box, anchor);

export function movedTo(box: Box, anchor: Anchor, to: Partial<Vector>): Box {
  const { x, y } = anchored(box, anchor);
  return { ...box, x: box.x + (to.x ?? x) - x, y: box.y + (to.y ?? y) - y };
}

type Sides = { readonly width: number; readonly height: number };

/** The anchor stays where it is on the page, however the box is turned. */
export function resizedTo(box: Box, anchor: Anchor, sides: Sides): Box {
  const fixed = anchored(box, anchor);
  const toCentre = turn({ x: -anchor.x * sides.width, y: -anchor.y * sides.height }, box.rotation);
  const centre = plus(fixed, toCentre);
  return {
    ...minus(centre, { x: sides.width / 2, y: sides.height / 2 }),
    ...sides,
    rotation: box.rotation,
  };
}

/** One side as it was typed; with a locked ratio, the other follows. */
export function sidesWith(box: Sides, said: Partial<Sides>, keepsRatio: boolean): Sides {
  const sides = { width: said.width ?? box.width, height: said.height ?? box.height };
  if (!keepsRatio || box.width === 0 || box.height === 0) return sides;
  return said.width === undefined
    ? { ...sides, width: (box.width * sides.height) / box.height }
    : { ...sides, height: (box.height * sides.width) / box.width };
}

const sameBox = (a: Box, b: Box) =>
  a.x === b.x &&
  a.y === b.y &&
  a.width === b.width &&
  a.height === b.height &&
  a.rotation === b.rotation;
