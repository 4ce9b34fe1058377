import type { Millimetres } from '../../paper/millimetres.ts';
import type { Placement, Sheet } from './sheet.ts';

type Shift = { readonly x: Millimetres; readonly y: Millimetres };

/** How far a copier prints beside the place it was asked for, as measured on its calibration sheet: rightwards, downwards. */
export type CopierOffset = { readonly front: Shift; readonly back: Shift };

export const trueCopier: CopierOffset = { front: { x: 0, y: 0 }, back: { x: 0, y: 0 } };

/** Moves both sides the other way, so that on paper they lie where they should. */
export function corrected(sheet: Sheet, { front, back }: CopierOffset): Sheet {
  const moved = (pages: readonly Placement[], { x, y }: Shift) =>
    pages.map((page) => ({
      ...page,
      trim: { ...page.trim, x: page.trim.x - x, y: page.trim.y - y },
    }));
  return {
    ...sheet,
    front: moved(sheet.front, front),
    back: sheet.back && moved(sheet.back, back),
  };
}
