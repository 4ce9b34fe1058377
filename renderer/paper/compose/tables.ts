import { columnWidths } from '#shared/domain/paper/column-widths.ts';
import { fillPages } from '#shared/domain/paper/fill-pages.ts';
import { a4 } from '#shared/domain/paper/millimetres.ts';
import type {
  PhoneListOrder,
  SheetHead,
  SignInSheetOrder,
  TableColumn,
  TableRow,
} from '../paper-order.ts';
import { type Desk, progressStep } from './desk.ts';
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
} from './page-frame.ts';
import { drawTableHeader, headerHeight } from './table-header.ts';
import { drawTableRow, layRow, type TableLook } from './table-row.ts';

const signInLook: TableLook = { size: 10.5, rule: 0.5, hasGrid: true };
const phoneLook: TableLook = { size: 10, rule: 0.25, hasGrid: false };
const phoneRowHeight = 7;
const numberColumn: TableColumn = {
  heading: 'N°',
  width: { kind: 'fixed', width: 10 },
  kind: 'number',
};

/** Names to tick and boxes to sign, then empty rows for those who were not expected. */
export function drawSignInSheet(desk: Desk, order: SignInSheetOrder): void {
  const cells = order.columns.filter(({ kind }) => kind !== 'to-fill').map(() => '');
  const blank = Array.from({ length: order.blankRows }, () => ({ kind: 'row' as const, cells }));
  const rows: readonly TableRow[] = [...order.rows, ...blank];
  const isNumbered = order.numbering === 'numbered';
  drawTable(desk, {
    ...order,
    look: signInLook,
    columns: isNumbered ? [numberColumn, ...order.columns] : order.columns,
    rows: isNumbered ? numbered(rows) : rows,
    rowHeight: order.rowHeight,
  });
}

export const drawPhoneList = (desk: Desk, order: PhoneListOrder): void =>
  drawTable(desk, { ...order, look: phoneLook, rowHeight: phoneRowHeight });

type Table = {
  readonly language: 'fr' | 'en';
  readonly head: SheetHead;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly rowHeight: number;
  readonly look: TableLook;
};

function drawTable(desk: Desk, table: Table): void {
  const { language, head, columns, look } = table;
  const widths = columnWidths(
    columns.map(({ width }) => width),
    lineWidth,
  );
  const laid = table.rows.map((row, index) => {
    if (index % progressStep === 0) desk.onProgress(index, 2 * table.rows.length);
    return layRow(desk, { columns, widths, look, rowHeight: table.rowHeight }, row);
  });
  const topOf = (page: number) =>
    margin.top + (page === 0 ? headHeight(head) : runningHeight) + headerHeight;
  const pages = fillPages(laid, (page) => bottomOfPage - topOf(page));
  pages.forEach(({ first, end }, index) => {
    const page = desk.paper.addPage(a4);
    if (index === 0) drawHead(desk, page, head);
    else drawRunningHead(desk, page, [continuedTitle(language, head.title), head.subtitle ?? '']);
    let y = topOf(index);
    drawTableHeader(desk, page, { columns, widths, bottom: y });
    for (const row of laid.slice(first, end)) {
      drawTableRow(desk, page, { row, y, widths, columns, look });
      y += row.height;
    }
    drawFoot(desk, page, { language, head, page: index + 1, pages: pages.length });
    desk.onProgress(table.rows.length + end, 2 * table.rows.length);
  });
}

function numbered(rows: readonly TableRow[]): readonly TableRow[] {
  let number = 0;
  return rows.map((row) => {
    if (row.kind === 'heading') return row;
    number += 1;
    return { ...row, cells: [String(number), ...row.cells] };
  });
}
