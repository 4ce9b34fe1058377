import type { PageSetup } from './page-setup.ts';
import { foldsOf, placedPanels } from './panel.ts';

export type PageLine = {
  readonly kind: 'trim' | 'bleed' | 'margin' | 'fold';
  /** A vertical line stands at an x, a horizontal one at a y: millimetres from the trimmed corner. */
  readonly axis: 'x' | 'y';
  readonly at: number;
};

/** Every line of a face that one draws and snaps to. The margins run along every panel. */
export function pageLines(page: PageSetup): readonly PageLine[] {
  const { width, height, bleed, margins } = page;
  const columns = placedPanels(page.panels.length > 0 ? page.panels : [{ name: 'whole', width }]);
  return [
    ...lines('trim', 'x', [0, width]),
    ...lines('trim', 'y', [0, height]),
    ...(bleed > 0 ? lines('bleed', 'x', [-bleed, width + bleed]) : []),
    ...(bleed > 0 ? lines('bleed', 'y', [-bleed, height + bleed]) : []),
    ...columns.flatMap((panel) =>
      lines('margin', 'x', [panel.x + margins.left, panel.x + panel.width - margins.right]),
    ),
    ...lines('margin', 'y', [margins.top, height - margins.bottom]),
    ...lines('fold', 'x', foldsOf(page.panels)),
  ];
}

const lines = (
  kind: PageLine['kind'],
  axis: PageLine['axis'],
  places: readonly number[],
): readonly PageLine[] => places.map((at) => ({ kind, axis, at }));
