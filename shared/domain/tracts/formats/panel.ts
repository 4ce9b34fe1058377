import { z } from 'zod';

/** What a reader meets on a folded leaflet. Messages `tracts.panel.<name>` name them. */
const PanelName = z.enum([
  'whole',
  'cover',
  'flap',
  'back',
  'inside-start',
  'inside-middle',
  'inside-end',
]);
export type PanelName = z.infer<typeof PanelName>;

/** One panel of a face, from left to right; its width is millimetres. */
export const Panel = z.object({ name: PanelName, width: z.number().min(1).max(5_000) }).readonly();
export type Panel = z.infer<typeof Panel>;

/** Where the folds lie: millimetres from the left edge of the trimmed page. */
export function foldsOf(panels: readonly Panel[]): readonly number[] {
  return panels.slice(0, -1).map((_, index) => leftOf(panels, index + 1));
}

/** Each panel with the place of its left edge. */
export function placedPanels(panels: readonly Panel[]) {
  return panels.map((panel, index) => ({ ...panel, x: leftOf(panels, index) }));
}

const leftOf = (panels: readonly Panel[], index: number) =>
  panels.slice(0, index).reduce((left, { width }) => left + width, 0);
