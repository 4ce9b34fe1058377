import { type Box, minus, plus, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import { between } from '#shared/domain/tracts/geometry/hit.ts';
import { snap } from '#shared/domain/tracts/geometry/snapping/snap.ts';
import { snapTargets } from '../scene/snap-targets.ts';
import type { Bench, DrawTool, Gesture, GestureOf, Sign, Step } from './gesture.ts';
import { idle } from './gesture.ts';
import { drawnSize, newObject } from './new-object.ts';
import { pointBox } from './pull-handle.ts';
import { inSteps, lineBox } from './pull-line-end.ts';
import { evenly, snapDistance } from './snap-distance.ts';

export function beginDraw(tool: DrawTool, sign: Sign, bench: Bench): Gesture {
  const targets = snapTargets(bench.scene, bench.guides, new Set());
  const { dx, dy } = snap([pointBox(sign.at)], targets, snapDistance(bench, sign));
  const from = settled({ x: dx, y: dy }, sign, bench);
  return { kind: 'draw', tool, from, pressed: sign.at, targets, box: null, marks: [] };
}

/** Less is a click: the object is then as large as usual. */
const leastPx = 4;

/** Shift draws squares, circles and lines by 15°; Alt from the middle. */
export function followDraw(
  gesture: GestureOf<'draw'>,
  sign: Sign,
  bench: Bench,
): GestureOf<'draw'> {
  const gone = minus(sign.at, gesture.pressed);
  if (gesture.box === null && Math.hypot(gone.x, gone.y) * bench.view.zoom < leastPx) {
    return gesture;
  }
  const found = snap([pointBox(sign.at)], gesture.targets, snapDistance(bench, sign));
  const met = settled({ x: found.dx, y: found.dy }, sign, bench);
  const even = sign.keys.shift || gesture.tool === 'qr';
  const to = even ? evened(gesture, met) : met;
  const from = sign.keys.alt ? minus(gesture.from, minus(to, gesture.from)) : gesture.from;
  const box = gesture.tool === 'line' ? lineBox([from, to]) : { ...between(from, to), rotation: 0 };
  const marks = even ? [] : found.marks.filter(({ kind }) => kind === 'line');
  return { ...gesture, box, marks };
}

/** Where something is met, else on even figures. */
const settled = (pull: Vector, sign: Sign, bench: Bench): Vector => ({
  x: pull.x === 0 ? evenly(sign.at.x, bench, sign) : sign.at.x + pull.x,
  y: pull.y === 0 ? evenly(sign.at.y, bench, sign) : sign.at.y + pull.y,
});

function evened({ tool, from }: GestureOf<'draw'>, to: Vector): Vector {
  if (tool === 'line') return inSteps(from, to);
  const way = minus(to, from);
  const side = Math.max(Math.abs(way.x), Math.abs(way.y));
  return plus(from, { x: way.x < 0 ? -side : side, y: way.y < 0 ? -side : side });
}

export function releaseDraw({ tool, box, from }: GestureOf<'draw'>, bench: Bench): Step {
  return { gesture: idle, acts: addNew(tool, box ?? usualBox(tool, from, bench), bench) };
}

/** Adds one of the usual size around a place: how the keyboard draws. */
export const drawAround = (tool: DrawTool, centre: Vector, bench: Bench): Step['acts'] => {
  const { width, height } = drawnSize(tool, bench.scene.page.setup);
  const corner = minus(centre, { x: width / 2, y: height / 2 });
  return addNew(tool, usualBox(tool, corner, bench), bench);
};

function usualBox(tool: DrawTool, corner: Vector, { scene }: Pick<Bench, 'scene'>): Box {
  return { ...corner, ...drawnSize(tool, scene.page.setup), rotation: 0 };
}

function addNew(tool: DrawTool, box: Box, bench: Bench): Step['acts'] {
  const object = newObject(tool, box, bench);
  return [
    { kind: 'edit', edit: { kind: 'add', object }, said: { kind: 'drawn', tool } },
    { kind: 'added', object: object.id, tool },
  ];
}
