import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import {
  type Box,
  centreOf,
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

/** The grip of a frame under the hand. The middle of the frame, however small it is seen, is not a grip's: there it is moved. */
export function gripAt(
  grips: readonly PlacedGrip[],
  place: Vector,
  { frame, scale }: { readonly frame: Box; readonly scale: number },
): Grip | null {
  const reach = gripPx / scale;
  if (isInMiddle(frame, place, reach)) return null;
  let nearest: { readonly grip: Grip; readonly away: number } | null = null;
  for (const { grip, at } of grips) {
    const away = Math.max(Math.abs(place.x - at.x), Math.abs(place.y - at.y));
    // Of two that are as near, the one in front.
    if (away <= (nearest?.away ?? reach)) nearest = { grip, away };
  }
  return nearest?.grip ?? null;
}

/** In the inner half of each side; a line, which has no height, is held across as far as a grip reaches. */
function isInMiddle(frame: Box, place: Vector, reach: number): boolean {
  const own = turn(minus(place, centreOf(frame)), -frame.rotation);
  const across = frame.height === 0 ? reach : frame.height / 4;
  return Math.abs(own.x) <= frame.width / 4 && Math.abs(own.y) <= across;
}
