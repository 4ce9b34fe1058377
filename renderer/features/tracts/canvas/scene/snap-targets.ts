import type { Guide } from '#shared/domain/tracts/document/model/page.ts';
import { type PageLine, pageLines } from '#shared/domain/tracts/formats/page-lines.ts';
import { placedPanels } from '#shared/domain/tracts/formats/panel.ts';
import { boundsOf } from '#shared/domain/tracts/geometry/box.ts';
import type { SnapLine, SnapTargets } from '#shared/domain/tracts/geometry/snapping/snap.ts';
import type { Item, Scene } from './scene.ts';

/** Everything that what moves may meet: the page's lines and middles, columns, guides, and what stays. */
export function snapTargets(
  scene: Scene,
  guides: readonly Guide[],
  moving: ReadonlySet<Item>,
): SnapTargets {
  const { setup } = scene.page;
  return {
    lines: [
      ...pageLines(setup),
      ...middles(scene.page),
      ...columnLines(scene.page),
      ...guides.filter(({ page }) => page === scene.page.id),
    ].map(({ axis, at }) => ({ axis, at })),
    boxes: scene.items.filter((item) => !moving.has(item)).map(({ box }) => boundsOf(box)),
  };
}

function middles({ setup }: Scene['page']): readonly SnapLine[] {
  const panels = placedPanels(setup.panels).map(({ x, width }) => x + width / 2);
  return [
    { axis: 'x', at: setup.width / 2 },
    { axis: 'y', at: setup.height / 2 },
    ...panels.map((at): SnapLine => ({ axis: 'x', at })),
  ];
}

/** The inner edges of the columns of each panel; its outer ones are the margins. */
export function columnLines({ setup, grid }: Scene['page']): readonly PageLine[] {
  if (grid.columns < 2) return [];
  const panels =
    setup.panels.length > 0
      ? placedPanels(setup.panels)
      : [{ x: 0, width: setup.width, name: 'whole' as const }];
  return panels.flatMap((panel) => {
    const left = panel.x + setup.margins.left;
    const room = panel.width - setup.margins.left - setup.margins.right;
    const width = (room - grid.gutter * (grid.columns - 1)) / grid.columns;
    return Array.from({ length: grid.columns - 1 }, (_, index) => {
      const end = left + (index + 1) * width + index * grid.gutter;
      return [end, end + grid.gutter].map((at): PageLine => ({ kind: 'margin', axis: 'x', at }));
    }).flat();
  });
}
