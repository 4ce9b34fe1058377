import { columnWidths } from '#shared/domain/paper/column-widths.ts';
import { type FilledPage, fillPages } from '#shared/domain/paper/fill-pages.ts';
import { a4, type Millimetres } from '#shared/domain/paper/millimetres.ts';
import type { DepositSlipOrder, TableRow } from '../paper-order.ts';
import type { PageInk } from '../pdf/page-ink.ts';
import type { Desk } from './desk.ts';
import {
  bottomOfPage,
  continuedTitle,
  drawFoot,
  drawHead,
  drawRunningHead,
  headHeight,
  lineWidth,
  margin,
  runningHeight,
  writeLine,
  writeLineTo,
} from './page-frame.ts';
import { drawTableHeader, headerHeight } from './table-header.ts';
import { cellPadding, drawTableRow, layRow, type TableLook } from './table-row.ts';

const look: TableLook = { size: 10, rule: 0.25, hasGrid: false };
const rowHeight: Millimetres = 7;
/** Of what is carried over, carried forward, or the total. */
const sumHeight: Millimetres = 8;
const signatureHeight: Millimetres = 34;

/** A line a cheque; each page begins with what the one before came to, and the last is signed. */
export function drawDepositSlip(desk: Desk, order: DepositSlipOrder): void {
  const { head, columns } = order;
  const widths = columnWidths(
    columns.map(({ width }) => width),
    lineWidth,
  );
  const rows = order.lines.map(({ cells }): TableRow => ({ kind: 'row', cells }));
  const laid = rows.map((row) => layRow(desk, { columns, widths, look, rowHeight }, row));
  const topOf = (page: number) =>
    margin.top + (page === 0 ? headHeight(head) : runningHeight) + headerHeight;
  const carried = (page: number) => (page === 0 ? 0 : sumHeight);
  const full = fillPages(laid, (page) => bottomOfPage - topOf(page) - carried(page) - sumHeight);
  const heightOf = ({ first, end }: FilledPage) =>
    laid.slice(first, end).reduce((sum, { height }) => sum + height, 0);
  const last = full.length - 1;
  const used = full.at(-1);
  const endsAt = topOf(last) + carried(last) + (used === undefined ? 0 : heightOf(used));
  // Nobody signs a page on which nothing stands but a place to sign, unless there is no room for it.
  const hasRoom = endsAt + sumHeight + signatureHeight <= bottomOfPage;
  const pages = hasRoom ? full : [...full, { first: laid.length, end: laid.length }];

  pages.forEach(({ first, end }, index) => {
    const page = desk.paper.addPage(a4);
    if (index === 0) drawHead(desk, page, head);
    else {
      const running = continuedTitle(order.language, head.title);
      drawRunningHead(desk, page, [running, head.subtitle ?? '']);
    }
    let y = topOf(index);
    drawTableHeader(desk, page, { columns, widths, bottom: y });
    const sumBefore = order.lines[first - 1]?.sum;
    if (sumBefore !== undefined) {
      y += sumHeight;
      drawSum(desk, page, { text: order.words.carriedOver, sum: sumBefore, bottom: y });
    }
    for (const row of laid.slice(first, end)) {
      drawTableRow(desk, page, { row, y, widths, columns, look });
      y += row.height;
    }
    const isLast = index === pages.length - 1;
    const sum = order.lines[end - 1]?.sum ?? '';
    const text = isLast ? order.words.total : order.words.carriedForward;
    drawSum(desk, page, { text, sum, bottom: y + sumHeight });
    if (isLast) drawSignature(desk, page, { order, top: y + sumHeight });
    drawFoot(desk, page, { language: order.language, head, page: index + 1, pages: pages.length });
    desk.onProgress(end, laid.length);
  });
}

type Sum = { readonly text: string; readonly sum: string; readonly bottom: Millimetres };

function drawSum(desk: Desk, page: PageInk, { text, sum, bottom }: Sum): void {
  const right = margin.left + lineWidth;
  const line = { font: 'F2', size: 11, baseline: bottom - 2.6 } as const;
  writeLine(desk, page, { ...line, text, x: margin.left + cellPadding });
  writeLineTo(desk, page, { ...line, text: sum, x: right - cellPadding });
  page.line({ x1: margin.left, x2: right, y1: bottom, y2: bottom, width: 0.3, ink: 1 });
}

type Signature = { readonly order: DepositSlipOrder; readonly top: Millimetres };

/** On the right, where papers are signed. */
function drawSignature(desk: Desk, page: PageInk, { order, top }: Signature): void {
  const x = margin.left + lineWidth * 0.55;
  const right = margin.left + lineWidth;
  order.words.signature.forEach((text, index) => {
    writeLine(desk, page, { text, font: 'F1', size: 10, x, baseline: top + 9 + index * 5 });
  });
  const bottom = top + signatureHeight - 4;
  page.line({ x1: x, x2: right, y1: bottom, y2: bottom, width: 0.15, ink: 0.6 });
}
