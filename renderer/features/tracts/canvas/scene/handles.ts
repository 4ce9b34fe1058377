import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import {
  type Box,
  minus,
  placeOn,
  plus,
  turn,
  type Vector,
} from '#shared/domain/tracts/geometry/box.ts';
import type { Handle } from '#shared/domain/tracts/geometry/resize.ts';

/** What can be taken hold of around a frame. */
export type Grip =
  | { readonly kind: 'resize'; readonly handle: Handle }
  | { readonly kind: 'rotate' }
  /** An end of a line: -1 its beginning. */
  | { readonly kind: 'line-end'; readonly end: -1 | 1 };

export type PlacedGrip = { readonly grip: Grip; readonly at: Vector };

const corners: readonly Handle[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];
const across: readonly Handle[] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
];
const upright: readonly Handle[] = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];

/** In pixels: below this an edge has no handle of its own, between those of its corners. */
const roomForEdge = 28;
const rotateAbovePx = 22;
const gripPx = 7;

/** The grips of a frame where they stand on the page; those in front come last. */
export function gripsOf(frame: Box, scale: number): readonly PlacedGrip[] {
  const wide = frame.width * scale >= roomForEdge;
  const tall = frame.height * scale >= roomForEdge;
  const edges = [...(wide ? upright : []), ...(tall ? across : [])];
  return [
    { grip: { kind: 'rotate' }, at: rotateGripOf(frame, scale) },
    ...[...edges, ...corners].map(
      (handle): PlacedGrip => ({ grip: { kind: 'resize', handle }, at: gripPlace(frame, handle) }),
    ),
  ];
}

export const lineGrips = (frame: Box): readonly PlacedGrip[] =>
  ([-1, 1] as const).map((end) => ({
    grip: { kind: 'line-end', end },
    at: placeOn(frame, { x: end / 2, y: 0 }),
  }));

export const isCorner = (grip: Grip) =>
  grip.kind === 'resize' && grip.handle.x !== 0 && grip.handle.y !== 0;

export const isLine = (object: TractObject | undefined) =>
  object?.kind === 'shape' && object.form === 'line';

export const gripPlace = (frame: Box, { x, y }: Handle): Vector =>
  placeOn(frame, { x: x / 2, y: y / 2 });

const rotateGripOf = (frame: Box, scale: number): Vector =>
  plus(
    placeOn(frame, { x: 0, y: -0.5 }),
    turn({ x: 0, y: -rotateAbovePx / scale }, frame.rotation),
  );

/** The grip under the hand. */
export function gripAt(grips: readonly PlacedGrip[], place: Vector, scale: number): Grip | null {
  const reach = gripPx / scale;
  const found = grips.findLast(({ at }) => {
    const away = minus(place, at);
    return Math.abs(away.x) <= reach && Math.abs(away.y) <= reach;
  });
  return found?.grip ?? null;
}
