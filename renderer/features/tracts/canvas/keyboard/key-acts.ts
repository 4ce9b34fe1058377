import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { centreOf, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import { drawAround } from '../gestures/draw-gesture.ts';
import type { Act, Bench, Keys } from '../gestures/gesture.ts';
import { openedGroup, readingOrder } from '../scene/pick.ts';
import { frameOf } from '../scene/scene.ts';
import { growPicture, panPicture } from './crop-acts.ts';
import {
  chooseAll,
  deleteChosen,
  duplicateChosen,
  groupChosen,
  middleOf,
  nudge,
  stretch,
  ungroupChosen,
} from './object-acts.ts';

export type KeyPress = Keys & { readonly key: string };

type Looking = Bench & { readonly room: { readonly width: number; readonly height: number } };

/** What a key does on the canvas; `null` leaves it to whoever else wants it. */
export function keyActs(press: KeyPress, bench: Looking): readonly Act[] | null {
  const way = ways[press.key];
  if (way !== undefined) return arrowActs(way, press, bench);
  return press.ctrl ? commandActs(press, bench) : plainActs(press, bench);
}

const ways: Readonly<Record<string, Vector>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** 1 mm, Shift 10 mm, Alt 0.1 mm; with Ctrl the right and lower edges. Nothing chosen: the view. */
function arrowActs(way: Vector, press: KeyPress, bench: Looking): readonly Act[] {
  const step = stepOf(press);
  const by = { x: way.x * step, y: way.y * step };
  if (bench.cropping !== null) return panPicture(bench, by);
  if (bench.chosen.length === 0) return [panned(bench, way)];
  return press.ctrl ? stretch(bench, by) : nudge(bench, by);
}

const stepOf = ({ shift, alt }: Keys) => {
  if (shift) return 10;
  return alt ? 0.1 : 1;
};

const panPx = 60;
const panned = ({ view }: Bench, way: Vector): Act => ({
  kind: 'view',
  view: {
    ...view,
    x: view.x + (way.x * panPx) / view.zoom,
    y: view.y + (way.y * panPx) / view.zoom,
  },
});

function plainActs({ key, shift }: KeyPress, bench: Looking): readonly Act[] | null {
  if (bench.cropping !== null && (key === '+' || key === '-')) {
    return growPicture(bench, key === '+' ? 1 : -1);
  }
  switch (key) {
    case 'Tab':
      return next(bench, shift ? -1 : 1);
    case 'Delete':
    case 'Backspace':
      return deleteChosen(bench);
    case 'Escape':
      return outwards(bench);
    case 'Enter':
      return enter(bench);
    default:
      return null;
  }
}

function commandActs({ key, shift }: KeyPress, bench: Looking): readonly Act[] | null {
  switch (key.toLowerCase()) {
    case 'a':
      return chooseAll(bench);
    case 'g':
      return shift ? ungroupChosen(bench) : groupChosen(bench);
    case 'd':
      return duplicateChosen(bench);
    default:
      return null;
  }
}

/** The next as one reads; beyond the last, one leaves the canvas. */
function next({ scene, chosen }: Bench, way: -1 | 1): readonly Act[] | null {
  const order = readingOrder(scene, openedGroup(scene, chosen));
  const found = nextOf(order, chosen, way);
  return found === undefined ? null : [{ kind: 'choose', objects: [found] }];
}

function nextOf(order: readonly ObjectId[], chosen: readonly ObjectId[], way: -1 | 1) {
  const at = order.findIndex((id) => chosen.includes(id));
  if (at < 0) return way === 1 ? order[0] : undefined;
  return order[at + way];
}

/** Out of a picture, out of a tool, out of a group, then nothing is chosen. */
function outwards({ scene, chosen, cropping, tool }: Bench): readonly Act[] | null {
  if (cropping !== null) return [{ kind: 'end-crop' }];
  if (tool !== 'select') return [{ kind: 'end-tool' }];
  const group = openedGroup(scene, chosen);
  if (group !== null) return [{ kind: 'choose', objects: [group] }];
  return chosen.length === 0 ? null : [{ kind: 'choose', objects: [] }];
}

function enter(bench: Looking): readonly Act[] {
  const { scene, chosen, tool, cropping } = bench;
  if (cropping !== null) return [{ kind: 'end-crop' }];
  if (tool !== 'select' && tool !== 'hand')
    return drawAround(tool, middleOf(bench, bench.room), bench);
  const [only, ...others] = chosen;
  const frame = frameOf(scene, chosen);
  return only === undefined || others.length > 0 || frame === null
    ? []
    : [{ kind: 'open', object: only, at: centreOf(frame) }];
}
