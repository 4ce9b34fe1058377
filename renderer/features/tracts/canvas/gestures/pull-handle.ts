import { type Box, minus, plus, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import { type Handle, resizeBox } from '#shared/domain/tracts/geometry/resize.ts';
import type { SnapMark } from '#shared/domain/tracts/geometry/snapping/pull.ts';
import { snap } from '#shared/domain/tracts/geometry/snapping/snap.ts';
import { gripPlace } from '../scene/handles.ts';
import type { Bench, GestureOf, Sign } from './gesture.ts';
import { evenly, snapDistance } from './snap-distance.ts';

type Hand = { readonly sign: Sign; readonly bench: Bench };
type Pulled = { readonly box: Box; readonly marks: readonly SnapMark[] };

/** Shift keeps the proportions, Alt the centre. The handle itself meets the lines of the page. */
export function pullHandle(
  { frame, from, targets }: GestureOf<'reshape'>,
  handle: Handle,
  { sign, bench }: Hand,
): Pulled {
  const by = minus(sign.at, from);
  const around = sign.keys.alt ? ('centre' as const) : ('opposite' as const);
  const keepRatio = sign.keys.shift;
  const free = resizeBox(frame, { handle, by, around, keepRatio });
  const axes = freeAxes(frame, handle, keepRatio);
  if (axes.x === 0 && axes.y === 0) return { box: free, marks: [] };
  const held = gripPlace(free, handle);
  const found = snap([pointBox(held)], targets, snapDistance(bench, sign));
  const pull = {
    x: axes.x * (found.dx === 0 ? evenly(held.x, bench, sign) - held.x : found.dx),
    y: axes.y * (found.dy === 0 ? evenly(held.y, bench, sign) - held.y : found.dy),
  };
  const box = resizeBox(frame, { handle, by: plus(by, pull), around, keepRatio });
  const marks = found.marks.filter(({ kind, axis }) => kind === 'line' && axes[axis] === 1);
  return { box, marks };
}

/** Along which axes the handle may be pulled aside: of a box that stands askew its corners only. */
function freeAxes(frame: Box, handle: Handle, keepRatio: boolean) {
  const quarter = Math.abs(frame.rotation % 180) === 90;
  const straight = frame.rotation % 90 === 0;
  const corner = handle.x !== 0 && handle.y !== 0;
  if (!straight) return corner && !keepRatio ? { x: 1, y: 1 } : { x: 0, y: 0 };
  const along = quarter ? { x: handle.y, y: handle.x } : handle;
  const x = along.x === 0 ? 0 : 1;
  return { x, y: along.y === 0 || (keepRatio && x === 1) ? 0 : 1 };
}

export const pointBox = (at: Vector): Box => ({ ...at, width: 0, height: 0, rotation: 0 });
