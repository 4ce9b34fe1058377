import type { Block } from '#shared/domain/paper/fill-pages.ts';
import {
  type Millimetres,
  millimetresPerPoint,
  type Points,
} from '#shared/domain/paper/millimetres.ts';
import { wrapText } from '#shared/domain/paper/wrap-text.ts';
import type { TableColumn, TableRow } from '../paper-order.ts';
import type { FontKey, PageInk } from '../pdf/page-ink.ts';
import { type Desk, noteMissing } from './desk.ts';
import { lineWidth, margin, writeLine, writeLineTo } from './page-frame.ts';

export type TableLook = { readonly size: Points; readonly rule: number; readonly hasGrid: boolean };

export const cellPadding: Millimetres = 1.6;
const lineHeight = 1.22;
/** A cell of a whole page would be a mistake: what is longer is cut, and said. */
const mostLines = 30;

export type LaidRow = Block & {
  readonly kind: TableRow['kind'];
  /** The lines of every column; none where one writes by hand. */
  readonly cells: readonly (readonly string[])[];
};

type Laying = {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly Millimetres[];
  readonly look: TableLook;
  readonly rowHeight: Millimetres;
};

export function layRow(
  desk: Desk,
  { columns, widths, look, rowHeight }: Laying,
  row: TableRow,
): LaidRow {
  if (row.kind === 'heading') {
    noteMissing(desk, row.text, [['F2', row.text]]);
    return { kind: 'heading', cells: [[row.text]], height: 10, staysWithNext: true };
  }
  const about = row.cells.join(' ').trim();
  const written = row.cells.values();
  const cells = columns.map((column, index) => {
    if (column.kind === 'to-fill') return [];
    const text = written.next().value ?? '';
    const font = fontOf(column);
    const measure = desk.paper.measure(font);
    const room = (widths[index] ?? 0) - 2 * cellPadding;
    noteMissing(desk, about, [[font, text]]);
    return wrapText(text, room, (part) => measure(part) * look.size);
  });
  const lines = Math.max(1, ...cells.map(({ length }) => length));
  if (lines > mostLines) desk.findings.push({ kind: 'does-not-fit', about });
  const needed = Math.min(lines, mostLines) * leadingOf(look) + 2 * cellPadding;
  return {
    kind: 'row',
    cells: cells.map((cell) => cell.slice(0, mostLines)),
    height: Math.max(rowHeight, needed),
    staysWithNext: false,
  };
}

type Drawing = {
  readonly row: LaidRow;
  readonly y: Millimetres;
  readonly columns: readonly TableColumn[];
  readonly widths: readonly Millimetres[];
  readonly look: TableLook;
};

export function drawTableRow(
  desk: Desk,
  page: PageInk,
  { row, y, columns, widths, look }: Drawing,
): void {
  const bottom = y + row.height;
  const rule = { y1: bottom, y2: bottom, width: 0.15, ink: look.rule } as const;
  page.line({ x1: margin.left, x2: margin.left + lineWidth, ...rule });
  if (row.kind === 'heading') {
    const text = row.cells[0]?.[0] ?? '';
    const spot = {
      font: 'F2',
      size: 11.5,
      x: margin.left + cellPadding,
      baseline: bottom - 2.4,
    } as const;
    writeLine(desk, page, { text, ...spot });
    return;
  }
  let x: Millimetres = margin.left;
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    if (look.hasGrid && index > 0)
      page.line({ x1: x, x2: x, y1: y, y2: bottom, width: 0.15, ink: look.rule });
    writeCell(desk, page, {
      lines: row.cells[index] ?? [],
      column,
      x,
      width,
      y,
      height: row.height,
      look,
    });
    x += width;
  });
}

type Cell = {
  readonly lines: readonly string[];
  readonly column: TableColumn;
  readonly x: Millimetres;
  readonly width: Millimetres;
  readonly y: Millimetres;
  readonly height: Millimetres;
  readonly look: TableLook;
};

/** Its lines stand in the middle of the row's height. */
function writeCell(
  desk: Desk,
  page: PageInk,
  { lines, column, x, width, y, height, look }: Cell,
): void {
  const leading = leadingOf(look);
  const top = y + (height - lines.length * leading) / 2;
  const middle = leading / 2 + look.size * 0.32 * millimetresPerPoint;
  lines.forEach((text, index) => {
    if (text === '') return;
    const line = {
      text,
      font: fontOf(column),
      size: look.size,
      baseline: top + index * leading + middle,
    };
    if (column.kind === 'number') writeLineTo(desk, page, { ...line, x: x + width - cellPadding });
    else writeLine(desk, page, { ...line, x: x + cellPadding });
  });
}

const fontOf = ({ kind }: TableColumn): FontKey => (kind === 'strong' ? 'F2' : 'F1');
const leadingOf = ({ size }: TableLook): Millimetres => size * lineHeight * millimetresPerPoint;
