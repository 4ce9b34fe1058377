import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { type PageLine, pageLines } from '#shared/domain/tracts/formats/page-lines.ts';
import { placedPanels } from '#shared/domain/tracts/formats/panel.ts';
import type { EditorView } from '../../session/editor-state.ts';
import { columnLines } from '../scene/snap-targets.ts';
import { toPx } from '../wiring/view-math.ts';
import styles from './page-lines.module.css';

type Props = {
  readonly page: Page;
  readonly view: EditorView;
  readonly showBleed: boolean;
  readonly showGuides: boolean;
};

/** What helps to lay out and is never printed: edge, bleed, margins, columns, folds. */
export function PageLines({ page, view, showBleed, showGuides }: Props) {
  const { setup } = page;
  const folds = pageLines(setup).filter(({ kind }) => kind === 'fold');
  return (
    <g>
      {showBleed && setup.bleed > 0 && (
        <path className={styles.bleed} d={frame(view, bleedBox(page))} />
      )}
      {showGuides && <path className={styles.margin} d={margins(page, view)} />}
      {showGuides && (
        <path className={styles.column} d={lines(columnLines(page), { page, view })} />
      )}
      {showGuides && page.grid.baseline !== null && (
        <path className={styles.baseline} d={baselines(page, view)} />
      )}
      <path className={styles.fold} d={lines(folds, { page, view })} />
      <path className={styles.trim} d={frame(view, { x: 0, y: 0, ...setup })} />
    </g>
  );
}

type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const bleedBox = ({ setup: { bleed, width, height } }: Page): Area => ({
  x: -bleed,
  y: -bleed,
  width: width + 2 * bleed,
  height: height + 2 * bleed,
});

/** On whole pixels, so that a line of one is crisp. */
const crisp = (value: number) => Math.round(value) + 0.5;

function frame(view: EditorView, { x, y, width, height }: Area): string {
  const from = toPx(view, { x, y });
  const to = toPx(view, { x: x + width, y: y + height });
  return `M${crisp(from.x)} ${crisp(from.y)}H${crisp(to.x)}V${crisp(to.y)}H${crisp(from.x)}Z`;
}

/** A frame in each panel. */
function margins({ setup }: Page, view: EditorView): string {
  const whole = [{ x: 0, width: setup.width }];
  const panels = setup.panels.length > 0 ? placedPanels(setup.panels) : whole;
  const { top, right, bottom, left } = setup.margins;
  return panels
    .map((panel) =>
      frame(view, {
        x: panel.x + left,
        y: top,
        width: Math.max(0, panel.width - left - right),
        height: Math.max(0, setup.height - top - bottom),
      }),
    )
    .join('');
}

type Drawn = { readonly page: Page; readonly view: EditorView };

function lines(marks: readonly PageLine[], { page: { setup }, view }: Drawn): string {
  return marks
    .map(({ at }) => {
      const from = toPx(view, { x: at, y: 0 });
      const to = toPx(view, { x: at, y: setup.height });
      return `M${crisp(from.x)} ${crisp(from.y)}V${crisp(to.y)}`;
    })
    .join('');
}

const leastStepPx = 4;
const millimetresPerPoint = 25.4 / 72;

/** Only where one can tell them apart. */
function baselines({ setup, grid }: Page, view: EditorView): string {
  if (grid.baseline === null) return '';
  const { start } = grid.baseline;
  const step = grid.baseline.step * millimetresPerPoint;
  if (step * view.zoom < leastStepPx) return '';
  const first = toPx(view, { x: 0, y: 0 });
  const end = toPx(view, { x: setup.width, y: setup.height });
  const count = Math.max(0, Math.floor((setup.height - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => {
    const y = crisp(toPx(view, { x: 0, y: start + index * step }).y);
    return `M${first.x} ${y}H${end.x}`;
  }).join('');
}
