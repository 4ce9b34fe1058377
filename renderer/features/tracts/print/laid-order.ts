import { corrected } from '#shared/domain/tracts/imposition/copier-offset.ts';
import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import type { CopierChoice } from '#shared/domain/tracts/press-presets/copier-choice.ts';
import type {
  CopierFault,
  CopierSheets,
} from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import type { GangRun } from '#shared/domain/tracts/press-presets/gang-run.ts';
import { type KeptOffsets, offsetOf, type Tray, trayOf } from './kept-offsets.ts';
import type { PressJob } from './press-job.ts';

export type Laid = Pick<CopierSheets, 'sheets' | 'hasMarks'> & {
  readonly tray: Tray;
  readonly of:
    | { readonly kind: 'one'; readonly copiesOfPass: number }
    | { readonly kind: 'gang'; readonly run: GangRun; readonly names: readonly string[] };
};

export type PrintOrder = PressJob & {
  /** As they are printed, one after the other: what the preview turns over. Null where pages are not laid on sheets. */
  readonly shown: readonly Sheet[] | null;
  /** Null where pages are not laid on a copier's sheets. */
  readonly laid: Laid | null;
};

export type PrintFault =
  | CopierFault
  /** Another leaflet that shares the sheets: its pages differ in size, or nothing of it can be read. */
  | { readonly kind: 'other-unfit'; readonly name: string }
  /** It has more than a front and a back. */
  | { readonly kind: 'other-long'; readonly name: string };

type Beside = { readonly copier: CopierChoice; readonly offsets: KeptOffsets };

/** Moved against what the copier prints beside on this paper, lying as it does. */
export function trayed(
  sheets: readonly Sheet[],
  { copier, offsets }: Beside,
): { readonly tray: Tray; readonly sheets: readonly Sheet[] } | null {
  const [first] = sheets;
  if (first === undefined) return null;
  const tray = trayOf(copier.paper, first.size);
  const moved = sheets.map((sheet) =>
    corrected(sheet, offsetOf(offsets, trayOf(copier.paper, sheet.size))),
  );
  return { tray, sheets: moved };
}
