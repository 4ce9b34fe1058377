import type { LabelSheet } from './label-sheet.ts';
import { a4 } from './millimetres.ts';

type Grid = {
  readonly label: readonly [width: number, height: number];
  readonly count: readonly [columns: number, rows: number];
  readonly left: number;
  readonly top: number;
  /** Between two labels. */
  readonly gap?: readonly [x: number, y: number];
};

// Sizes, counts and left margins as printed on Avery's boxes and in its templates of the same number. The sheets are
// symmetrical: what the labels leave of the paper's height is shared by top and bottom.
const grids = {
  'avery-l7160': { label: [63.5, 38.1], count: [3, 7], left: 7.2, top: 15.15, gap: [2.55, 0] },
  'avery-l7163': { label: [99.1, 38.1], count: [2, 7], left: 4.65, top: 15.15, gap: [2.5, 0] },
  'avery-l7159': { label: [63.5, 33.9], count: [3, 8], left: 7.2, top: 12.9, gap: [2.55, 0] },
  'avery-l7161': { label: [63.5, 46.6], count: [3, 6], left: 7.2, top: 8.7, gap: [2.55, 0] },
  'avery-l7162': { label: [99.1, 33.9], count: [2, 8], left: 4.65, top: 12.9, gap: [2.5, 0] },
  'avery-l7651': { label: [38.1, 21.2], count: [5, 13], left: 4.75, top: 10.7, gap: [2.5, 0] },
  // Edge to edge across the paper: 8 × 37 = 296 mm and 8 × 35 = 280 mm.
  'avery-3474': { label: [70, 37], count: [3, 8], left: 0, top: 0.5 },
  'avery-3422': { label: [70, 35], count: [3, 8], left: 0, top: 8.5 },
  // What Galette, the free software of French associations, starts with.
  'galette-90x35': { label: [90, 35], count: [2, 7], left: 10, top: 10, gap: [10, 5] },
} as const satisfies Readonly<Record<string, Grid>>;

export type LabelPreset = keyof typeof grids;

export const labelPresets: readonly LabelPreset[] = [
  'avery-l7160',
  'avery-l7163',
  'avery-l7159',
  'avery-l7161',
  'avery-l7162',
  'avery-l7651',
  'avery-3474',
  'avery-3422',
  'galette-90x35',
];

export function presetSheet(preset: LabelPreset): LabelSheet {
  const { label, count, left, top, gap = [0, 0] }: Grid = grids[preset];
  const [width, height] = label;
  const [columns, rows] = count;
  return {
    paper: a4,
    label: { width, height },
    columns,
    rows,
    left,
    top,
    pitch: { x: width + gap[0], y: height + gap[1] },
  };
}
