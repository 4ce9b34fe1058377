import type { Bench, Sign } from './gesture.ts';

const reachPx = 6;

/** In millimetres, the same on the screen at every zoom; Ctrl lets the hand be. */
export const snapDistance = ({ snaps, view }: Bench, { keys }: Sign): number =>
  snaps && !keys.ctrl ? reachPx / view.zoom : -1;

const coarseBelow = 20;

/** Nobody points to a thousandth: what meets nothing stands on tenths, seen large on hundredths. */
export function evenly(place: number, { view }: Bench, { keys }: Sign): number {
  if (keys.ctrl) return place;
  const parts = view.zoom < coarseBelow ? 10 : 100;
  return Math.round(place * parts) / parts;
}
