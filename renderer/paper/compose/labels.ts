import { type FitOptions, fitText } from '#shared/domain/paper/fit-text.ts';
import { type LabelSheet, labelBox, labelsPerSheet } from '#shared/domain/paper/label-sheet.ts';
import { type Box, millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import { placeLabel } from '#shared/domain/paper/place-labels.ts';
import type { LabelsOrder, LabelText } from '../paper-order.ts';
import type { PageInk } from '../pdf/page-ink.ts';
import { type Desk, noteMissing, progressStep } from './desk.ts';

/** Below it nobody reads an address, and no sorting machine does. */
const smallest = 6;
const lineHeight = 1.2;
/** Nothing is printed so near the edge: printers feed a little askew. */
const padding = { x: 3.5, y: 2 };
/** From the middle of a line of letters down to what they stand on, in their size. */
const middleToBaseline = 0.33;

/** Addresses and nothing else: no logo, no name of a party, no fingerprint. */
export function drawLabels(desk: Desk, order: LabelsOrder): void {
  const { paper, onProgress } = desk;
  const pages: PageInk[] = [];
  const pageAt = (index: number): PageInk => {
    while (pages.length <= index) {
      const page = paper.addPage(order.sheet.paper);
      if (order.outlines === 'drawn') drawOutlines(page, order);
      pages.push(page);
    }
    return pages[index] ?? paper.addPage(order.sheet.paper);
  };
  const fitting: FitOptions = { largest: order.largest, smallest, lineHeight };
  pageAt(0);
  order.labels.forEach((label, index) => {
    const { page, box } = placeLabel(order, index);
    drawLabel(desk, { page: pageAt(page), box, fitting }, label);
    if (index % progressStep === 0) onProgress(index, order.labels.length);
  });
  onProgress(order.labels.length, order.labels.length);
}

type Spot = { readonly page: PageInk; readonly box: Box; readonly fitting: FitOptions };

function drawLabel(desk: Desk, { page, box, fitting }: Spot, { about, lines }: LabelText): void {
  const { paper, findings } = desk;
  const inner = insideOf(box);
  const fit = fitText(lines, inner, { ...fitting, measure: paper.measure('F1') });
  if (fit.kind === 'too-large') findings.push({ kind: 'does-not-fit', about });
  noteMissing(
    desk,
    about,
    lines.map((line) => ['F1', line] as const),
  );
  const height = lines.length * fit.leading;
  const top = inner.y + Math.max(0, (inner.height - height) / 2);
  const middle = fit.leading / 2 + fit.size * middleToBaseline * millimetresPerPoint;
  const write = () => {
    lines.forEach((line, index) => {
      page.text(paper.faces.F1.set(line), {
        x: inner.x,
        baseline: top + index * fit.leading + middle,
        font: 'F1',
        size: fit.size,
      });
    });
  };
  // Nobody's address may run onto a neighbour's label.
  if (fit.kind === 'too-large') page.within(box, write);
  else write();
}

const insideOf = (box: Box): Box => {
  const x = Math.min(padding.x, box.width / 16);
  const y = Math.min(padding.y, box.height / 16);
  return { x: box.x + x, y: box.y + y, width: box.width - 2 * x, height: box.height - 2 * y };
};

function drawOutlines(page: PageInk, { sheet, offset }: Pick<LabelsOrder, 'sheet' | 'offset'>) {
  for (let place = 0; place < labelsPerSheet(sheet); place += 1) {
    page.frame(moved(sheet, place, offset), { width: 0.1, ink: 0.5 });
  }
}

function moved(sheet: LabelSheet, place: number, offset: LabelsOrder['offset']): Box {
  const box = labelBox(sheet, place);
  return { ...box, x: box.x + offset.x, y: box.y + offset.y };
}
