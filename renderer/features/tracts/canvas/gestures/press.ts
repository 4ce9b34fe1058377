import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Guide } from '#shared/domain/tracts/document/model/page.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import { hits } from '#shared/domain/tracts/geometry/hit.ts';
import { unreachable } from '#shared/result.ts';
import { type Grip, gripAt, gripsOf, isLine, lineGrips } from '../scene/handles.ts';
import { openedGroup, picksAt } from '../scene/pick.ts';
import { frameOf, itemsOf, movable, type Scene } from '../scene/scene.ts';
import { beginCrop } from './crop-gesture.ts';
import { beginDraw } from './draw-gesture.ts';
import type { Bench, Gesture, HandEvent, Step } from './gesture.ts';
import { still } from './gesture.ts';
import { beginGuide } from './guide-gesture.ts';
import { beginReshape } from './reshape-gesture.ts';

export type Press = Extract<HandEvent, { kind: 'press' }>;

const slackPx = 2;
export const slackOf = ({ view }: Bench) => slackPx / view.zoom;

export function press(gesture: Gesture, sign: Press, bench: Bench): Step {
  switch (sign.button) {
    case 'pan':
      return still({ kind: 'pan', from: sign.px, view: bench.view });
    case 'menu':
      return { gesture, acts: chooseFor(sign, bench) };
    case 'first':
      return pressFirst(gesture, sign, bench);
    default:
      return unreachable(sign.button);
  }
}

function pressFirst(gesture: Gesture, sign: Press, bench: Bench): Step {
  const { tool } = bench;
  if (tool === 'hand') return still({ kind: 'pan', from: sign.px, view: bench.view });
  if (tool !== 'select') return still(beginDraw(tool, sign, bench));
  if (bench.cropping !== null) return beginCrop(bench.cropping, sign, bench);
  const grip = gripUnder(sign.at, bench);
  if (grip !== null) return still(beginReshape(grip, sign.at, bench));
  return pressOn(gesture, sign, bench);
}

/** The grip of what is chosen under the hand; what may not be moved has none. */
export function gripUnder(at: Vector, { scene, chosen, view }: Bench): Grip | null {
  const frame = frameOf(scene, chosen);
  if (frame === null || movable(scene, chosen).length !== chosen.length) return null;
  const grips = isLineAlone(scene, chosen) ? lineGrips(frame) : gripsOf(frame, view.zoom);
  return gripAt(grips, at, { frame, scale: view.zoom });
}

export function isLineAlone(scene: Scene, chosen: readonly ObjectId[]): boolean {
  const [item, ...others] = itemsOf(scene, chosen);
  return others.length === 0 && isLine(item?.object);
}

function pressOn(gesture: Gesture, sign: Press, bench: Bench): Step {
  const { scene, chosen } = bench;
  const opened = openedGroup(scene, chosen);
  const under = picksAt(scene, sign.at, { opened, slack: slackOf(bench) });
  const [front] = under;
  const before = gesture.kind === 'idle' ? gesture.before : chosen;
  if (front === undefined) {
    const guide = guideUnder(sign.at, bench);
    return guide === null ? pressBeside(sign, bench) : still(beginGuide(guide, bench));
  }
  const pressed = {
    kind: 'pressed' as const,
    from: sign,
    presses: sign.presses,
    before: sign.presses > 1 ? before : chosen,
    under,
  };
  const target = targetOf(under, bench) ?? front;
  if (sign.keys.shift) return still({ ...pressed, objects: [...new Set([...chosen, target])] });
  if (chosen.includes(target)) return still({ ...pressed, objects: chosen });
  return {
    gesture: { ...pressed, objects: [target] },
    acts: [{ kind: 'choose', objects: [target] }],
  };
}

/** A chosen one keeps the hand, although something larger lies over it. */
function targetOf(under: readonly ObjectId[], { scene, chosen }: Bench): ObjectId | undefined {
  const [front] = under;
  const kept = under.find((id) => chosen.includes(id));
  if (front === undefined || kept === undefined) return front;
  return areaOf(scene, kept) <= areaOf(scene, front) ? kept : front;
}

const areaOf = (scene: Scene, id: ObjectId) => {
  const frame = frameOf(scene, [id]);
  return frame === null ? 0 : frame.width * frame.height;
};

/** Beside everything: what was chosen is let go, but for Shift, and a lasso begins. */
function pressBeside(sign: Press, bench: Bench): Step {
  const kept = sign.keys.shift ? bench.chosen : [];
  const area = { ...sign.at, width: 0, height: 0 };
  return {
    gesture: { kind: 'lasso', from: sign.at, area, kept },
    acts: kept.length === bench.chosen.length ? [] : [{ kind: 'choose', objects: kept }],
  };
}

/** A menu speaks of what lies under the hand; of all that is chosen when that is. */
function chooseFor(sign: Press, bench: Bench): Step['acts'] {
  const { scene, chosen } = bench;
  const opened = openedGroup(scene, chosen);
  const under = picksAt(scene, sign.at, { opened, slack: slackOf(bench) });
  if (under.some((id) => chosen.includes(id)) || onChosen(sign.at, bench)) return [];
  const [front] = under;
  return [{ kind: 'choose', objects: front === undefined ? [] : [front] }];
}

/** What is locked is no pick, and still may be spoken of when it is chosen. */
const onChosen = (at: Vector, { scene, chosen }: Bench) =>
  itemsOf(scene, chosen).some(({ box }) => hits(box, at));

export function guideUnder(at: Vector, bench: Bench): Guide | null {
  const reach = 4 / bench.view.zoom;
  const { id } = bench.scene.page;
  const own = bench.guides.filter(({ page }) => page === id);
  return own.find((guide) => Math.abs(at[guide.axis] - guide.at) <= reach) ?? null;
}
