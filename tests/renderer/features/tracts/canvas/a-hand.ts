import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { GuideId, ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import {
  type Act,
  type Bench,
  type Gesture,
  type HandEvent,
  idle,
  type Keys,
} from '../../../../../renderer/features/tracts/canvas/gestures/gesture.ts';
import { reduceGesture } from '../../../../../renderer/features/tracts/canvas/gestures/reduce-gesture.ts';
import { sceneOf } from '../../../../../renderer/features/tracts/canvas/scene/scene.ts';

export const noKeys: Keys = { shift: false, alt: false, ctrl: false };
/** Ctrl: nothing is snapped to. */
export const freely: Keys = { ...noKeys, ctrl: true };

/** The first page of a tract at four pixels a millimetre. */
export function aBench(tract: Tract, said: Partial<Bench> = {}): Bench {
  const [page] = tract.pages;
  if (page === undefined) throw new Error('A tract has a page');
  let made = 0;
  return {
    scene: sceneOf(tract, page),
    guides: tract.guides,
    swatches: [...tract.swatches.values()],
    chosen: [],
    tool: 'select',
    view: { zoom: 4, x: 0, y: 0 },
    snaps: true,
    cropping: null,
    newObject: () => ObjectId.parse(`made-${made++}`),
    newGuide: () => GuideId.parse(`guide-${made++}`),
    ...said,
  };
}

const sign = (at: Vector, keys: Keys = noKeys) => ({
  at,
  px: { x: at.x * 4, y: at.y * 4 },
  keys,
});

export const press = (at: Vector, keys: Keys = noKeys, presses = 1): HandEvent => ({
  kind: 'press',
  ...sign(at, keys),
  button: 'first',
  presses,
});
export const drag = (at: Vector, keys: Keys = noKeys): HandEvent => ({
  kind: 'drag',
  ...sign(at, keys),
});
export const release = (at: Vector, keys: Keys = noKeys): HandEvent => ({
  kind: 'release',
  ...sign(at, keys),
});

/** A whole gesture from press to release; what is chosen meanwhile is kept as the canvas does. */
export function gestured(bench: Bench, events: readonly HandEvent[], from: Gesture = idle) {
  let gesture = from;
  let { chosen } = bench;
  const acts: Act[] = [];
  for (const event of events) {
    const step = reduceGesture(gesture, event, { ...bench, chosen });
    gesture = step.gesture;
    for (const act of step.acts) {
      acts.push(act);
      if (act.kind === 'choose') chosen = act.objects;
    }
  }
  const edits = acts.flatMap((act): readonly TractEdit[] =>
    act.kind === 'edit' ? [act.edit] : [],
  );
  return { gesture, acts, edits, chosen };
}

/** A press, steps and a release. */
export const stroke = (places: readonly Vector[], keys: Keys = noKeys): readonly HandEvent[] => {
  const [first, ...rest] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  return [press(first, keys), ...rest.map((at) => drag(at, keys)), release(last, keys)];
};
