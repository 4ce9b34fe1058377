import type { Millimetres, Size } from '../../paper/millimetres.ts';
import type { Edges, Sheet } from './sheet.ts';

type SinglePage = Size & {
  readonly face: number;
  readonly bleed: Millimetres;
  /** Paper beyond the bleed, for marks. */
  readonly beyond: Millimetres;
};

/** A page by itself, as a print shop wants it that lays it on its own sheets. */
export function singlePage({ face, width, height, bleed, beyond }: SinglePage): Sheet {
  const around = bleed + beyond;
  const edges: Edges = { top: bleed, right: bleed, bottom: bleed, left: bleed };
  const trim = { x: around, y: around, width, height };
  return {
    size: { width: width + 2 * around, height: height + 2 * around },
    front: [{ leaflet: 0, face, trim, turns: 0, bleed: edges }],
    back: null,
  };
}
