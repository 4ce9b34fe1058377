import type { Bench, Sign } from './gesture.ts';

const reachPx = 6;

/** In millimetres, the same on the screen at every zoom; Ctrl lets the hand be. */
export const snapDistance = ({ snaps, view }: Bench, { keys }: Sign): number =>
  snaps && !keys.ctrl ? reachPx / view.zoom : -1;
