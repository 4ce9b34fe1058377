import type { Millimetres } from '#shared/domain/paper/millimetres.ts';
import type { TableColumn } from '../paper-order.ts';
import type { PageInk } from '../pdf/page-ink.ts';
import type { Desk } from './desk.ts';
import { lineWidth, margin, writeLine, writeLineTo } from './page-frame.ts';
import { cellPadding } from './table-row.ts';

export const headerHeight: Millimetres = 7;
const largest = 8.5;

type Header = {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly Millimetres[];
  readonly bottom: Millimetres;
};

/** Repeated on every page. A heading wider than its column is set smaller. */
export function drawTableHeader(
  desk: Desk,
  page: PageInk,
  { columns, widths, bottom }: Header,
): void {
  let x: Millimetres = margin.left;
  columns.forEach(({ heading, kind }, index) => {
    const width = widths[index] ?? 0;
    const room = width - 2 * cellPadding;
    const size = Math.min(largest, room / Math.max(desk.paper.measure('F2')(heading), 0.1));
    const line = { text: heading, font: 'F2', size, baseline: bottom - 2 } as const;
    if (kind === 'number') writeLineTo(desk, page, { ...line, x: x + width - cellPadding });
    else writeLine(desk, page, { ...line, x: x + cellPadding });
    x += width;
  });
  page.line({
    x1: margin.left,
    x2: margin.left + lineWidth,
    y1: bottom,
    y2: bottom,
    width: 0.4,
    ink: 1,
  });
}
