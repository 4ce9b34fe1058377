import { z } from 'zod';
import type { Size } from '#shared/domain/paper/millimetres.ts';
import { type CopierOffset, trueCopier } from '#shared/domain/tracts/imposition/copier-offset.ts';
import { isLandscape } from '#shared/domain/tracts/imposition/paper.ts';
import {
  type CopierPaper,
  copierPapers,
} from '#shared/domain/tracts/press-presets/copier-choice.ts';

/** How far the copier prints beside at most: beyond it, the paper lies badly in its tray. */
export const mostOffsetMm = 10;

const Shift = z.object({
  x: z.number().min(-mostOffsetMm).max(mostOffsetMm),
  y: z.number().min(-mostOffsetMm).max(mostOffsetMm),
});
const Offset = z.object({ front: Shift, back: Shift });

const trays = copierPapers.flatMap((paper) => [`${paper}-upright`, `${paper}-lying`] as const);
/** A paper, and how its sheets lie while they are printed: the copier turns those that lie. */
export type Tray = (typeof trays)[number];

const KeptOffsets = z.partialRecord(z.enum(trays), Offset);
export type KeptOffsets = { readonly [T in Tray]?: CopierOffset };

export const trayOf = (paper: CopierPaper, sheet: Size): Tray =>
  isLandscape(sheet) ? `${paper}-lying` : `${paper}-upright`;

export const offsetOf = (offsets: KeptOffsets, tray: Tray): CopierOffset =>
  offsets[tray] ?? trueCopier;

/** Of the copier that this computer prints on. */
const place = 'tracts.copier';

export function keptOffsets(): KeptOffsets {
  try {
    const read = KeptOffsets.safeParse(JSON.parse(localStorage.getItem(place) ?? '{}'));
    return read.success ? read.data : {};
  } catch {
    // Not JSON: spoiled. One measures anew.
    return {};
  }
}

export const keepOffsets = (offsets: KeptOffsets): void =>
  localStorage.setItem(place, JSON.stringify(offsets));
