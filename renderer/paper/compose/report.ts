import { columnWidths } from '#shared/domain/paper/column-widths.ts';
import { fillPages } from '#shared/domain/paper/fill-pages.ts';
import { a4, type Millimetres } from '#shared/domain/paper/millimetres.ts';
import type { PaperTable, ReportOrder, TableColumn } from '../paper-order.ts';
import type { PageInk } from '../pdf/page-ink.ts';
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
import { drawTableRow, type LaidRow, layRow, type TableLook } from './table-row.ts';

const look: TableLook = { size: 9.5, rule: 0.25, hasGrid: false };
const rowHeight: Millimetres = 6;

type TablePlan = {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly Millimetres[];
};
/** A title, the names of the columns, a line or the totals of one of the tables. */
type Placed = {
  readonly plan: TablePlan;
  readonly row: LaidRow | null;
  readonly height: Millimetres;
  readonly staysWithNext: boolean;
};

/** Several tables, one below the other; one that goes on over the page has its columns named again. */
export function drawReport(desk: Desk, order: ReportOrder): void {
  const { head, language } = order;
  const placed = order.tables.flatMap((table) => layTable(desk, table));
  // Wherever a page ends, the names of the columns may have to be repeated on the next one.
  const topOf = (page: number) =>
    margin.top + (page === 0 ? headHeight(head) : runningHeight + headerHeight);
  const pages = fillPages(placed, (page) => bottomOfPage - topOf(page));
  pages.forEach(({ first, end }, index) => {
    const page = desk.paper.addPage(a4);
    if (index === 0) drawHead(desk, page, head);
    else drawRunningHead(desk, page, [continuedTitle(language, head.title), head.subtitle ?? '']);
    let y = topOf(index);
    const begun = placed[first];
    if (index > 0 && begun?.row?.kind === 'row') nameColumns(desk, page, { plan: begun.plan, y });
    for (const one of placed.slice(first, end)) {
      if (one.row === null) nameColumns(desk, page, { plan: one.plan, y: y + headerHeight });
      else drawTableRow(desk, page, { row: one.row, y, ...one.plan, look });
      y += one.height;
    }
    drawFoot(desk, page, { language, head, page: index + 1, pages: pages.length });
  });
}

function layTable(desk: Desk, table: PaperTable): readonly Placed[] {
  const widths = columnWidths(
    table.columns.map(({ width }) => width),
    lineWidth,
  );
  const plan = { columns: table.columns, widths };
  const strong = { columns: table.columns.map(standingOut), widths };
  const lay = (of: TablePlan, cells: readonly string[]): Placed => {
    const row = layRow(desk, { ...of, look, rowHeight }, { kind: 'row', cells });
    return { plan: of, row, height: row.height, staysWithNext: false };
  };
  const title = layRow(desk, { ...plan, look, rowHeight }, { kind: 'heading', text: table.title });
  const rows = table.rows.map((cells, index) => {
    if (index % progressStep === 0) desk.onProgress(index, table.rows.length);
    return lay(plan, cells);
  });
  return [
    { plan, row: title, height: title.height, staysWithNext: true },
    { plan, row: null, height: headerHeight, staysWithNext: true },
    ...rows,
    ...(table.total === null ? [] : [lay(strong, table.total)]),
  ];
}

const nameColumns = (
  desk: Desk,
  page: PageInk,
  { plan, y }: { readonly plan: TablePlan; readonly y: Millimetres },
): void => drawTableHeader(desk, page, { ...plan, bottom: y });

const standingOut = (column: TableColumn): TableColumn =>
  column.kind === 'text' ? { ...column, kind: 'strong' } : column;
