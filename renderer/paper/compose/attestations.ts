import { a4, type Millimetres, millimetresPerPoint } from '#shared/domain/paper/millimetres.ts';
import { wrapText } from '#shared/domain/paper/wrap-text.ts';
import type { AttestationSheet, AttestationsOrder } from '../paper-order.ts';
import type { FontKey, PageInk } from '../pdf/page-ink.ts';
import { type Desk, noteMissing, progressStep } from './desk.ts';
import { writeLine, writeLineTo } from './page-frame.ts';

const left = 22;
const right = a4.width - 20;
const width = right - left;
/** Where the window of an envelope shows the address. */
const recipient = { x: 108, y: 46 };
const tableTop = 118;
/** Of a table, in millimetres from the left edge. */
const columns = [left + 1.5, left + 27, left + 82] as const;
const rowHeight = 6;
/** As many as leave room for what is said below them. */
const mostRows = 14;
const bodySize = 10.5;

/** A page a person; who gave more often than a page holds goes on on the next one. */
export function drawAttestations(desk: Desk, order: AttestationsOrder): void {
  order.sheets.forEach((sheet, index) => {
    const parts = partsOf(sheet.rows);
    parts.forEach((rows, at) => {
      const page = desk.paper.addPage(a4);
      const isLast = at === parts.length - 1;
      drawSheet(desk, { page, order, sheet: { ...sheet, rows }, isLast });
    });
    noteLetters(desk, sheet);
    if (index % progressStep === 0) desk.onProgress(index, order.sheets.length);
  });
  desk.onProgress(order.sheets.length, order.sheets.length);
}

type Rows = AttestationSheet['rows'];

function partsOf(rows: Rows): readonly Rows[] {
  const count = Math.max(1, Math.ceil(rows.length / mostRows));
  return Array.from({ length: count }, (_, at) => rows.slice(at * mostRows, (at + 1) * mostRows));
}

type Spot = {
  readonly page: PageInk;
  readonly order: AttestationsOrder;
  readonly sheet: AttestationSheet;
  /** The total stands below the last payment. */
  readonly isLast: boolean;
};

function drawSheet(desk: Desk, { page, order, sheet, isLast }: Spot): void {
  const write = writerOn(desk, page);
  write.lines(order.sender, { x: left, top: 18, first: 'F2' });
  write.lines(sheet.recipient, { x: recipient.x, top: recipient.y, first: 'F1' });
  const [title, subtitle] = order.heading;
  writeLine(desk, page, { text: title, font: 'F2', size: 17, x: left, baseline: 92 });
  writeLine(desk, page, { text: subtitle, font: 'F2', size: 12.5, x: left, baseline: 99 });
  write.paragraph(sheet.opening, 106);
  const end = drawTable(desk, { page, order, sheet, isLast });
  if (!isLast) return;
  const closed = sheet.closing.reduce((top, text) => write.paragraph(text, top) + 1.5, end + 5);
  const signed = drawWarning(desk, page, { text: order.warning, top: closed + 2 }) + 7;
  write.lines(order.signature, { x: recipient.x, top: signed, first: 'F1' });
}

function drawTable(desk: Desk, { page, order, sheet, isLast }: Spot): Millimetres {
  const row = (cells: readonly string[], font: FontKey, top: Millimetres) => {
    const baseline = top + 4.2;
    columns.forEach((x, at) => {
      writeLine(desk, page, { text: cells[at] ?? '', font, size: bodySize, x, baseline });
    });
    const amount = cells.at(-1) ?? '';
    writeLineTo(desk, page, { text: amount, font, size: bodySize, x: right - 1.5, baseline });
  };
  const rule = (y: Millimetres, thickness: Millimetres) =>
    page.line({ x1: left, x2: right, y1: y, y2: y, width: thickness, ink: 1 });
  row(order.columns, 'F2', tableTop);
  rule(tableTop + rowHeight, 0.3);
  sheet.rows.forEach((cells, at) => {
    const top = tableTop + (at + 1) * rowHeight;
    row(cells, 'F1', top);
    rule(top + rowHeight, 0.1);
  });
  const bottom = tableTop + (sheet.rows.length + 1) * rowHeight;
  if (!isLast) return bottom;
  row([order.totalLabel, '', '', sheet.total], 'F2', bottom);
  rule(bottom + rowHeight, 0.3);
  return bottom + rowHeight;
}

type Warning = { readonly text: string; readonly top: Millimetres };

function drawWarning(desk: Desk, page: PageInk, { text, top }: Warning): Millimetres {
  const size = bodySize;
  const measure = (line: string) => desk.paper.measure('F2')(line) * size;
  const lines = wrapText(text, width - 8, measure);
  const height = lines.length * leading(size) + 5;
  page.frame({ x: left, y: top, width, height }, { width: 0.4, ink: 1 });
  lines.forEach((line, at) => {
    const baseline = top + 2.5 + (at + 0.78) * leading(size);
    writeLine(desk, page, { text: line, font: 'F2', size, x: left + 4, baseline });
  });
  return top + height;
}

const leading = (size: number): Millimetres => size * 1.3 * millimetresPerPoint;

function writerOn(desk: Desk, page: PageInk) {
  const at = (top: Millimetres, line: number) => top + (line + 0.78) * leading(bodySize);
  return {
    lines(
      lines: readonly string[],
      spot: { readonly x: Millimetres; readonly top: Millimetres; readonly first: FontKey },
    ): void {
      const room = right - spot.x;
      const wrapped = lines.flatMap((text, index) => {
        const font = index === 0 ? spot.first : 'F1';
        const measure = (line: string) => desk.paper.measure(font)(line) * bodySize;
        return wrapText(text, room, measure).map((line) => ({ text: line, font }));
      });
      wrapped.forEach((line, index) => {
        writeLine(desk, page, {
          ...line,
          size: bodySize,
          x: spot.x,
          baseline: at(spot.top, index),
        });
      });
    },
    /** Gives where it ends. */
    paragraph(text: string, top: Millimetres): Millimetres {
      const measure = (line: string) => desk.paper.measure('F1')(line) * bodySize;
      const lines = wrapText(text, width, measure);
      lines.forEach((line, index) => {
        const baseline = at(top, index);
        writeLine(desk, page, { text: line, font: 'F1', size: bodySize, x: left, baseline });
      });
      return top + lines.length * leading(bodySize);
    },
  };
}

function noteLetters(
  desk: Desk,
  { about, recipient: to, opening, closing, rows }: AttestationSheet,
) {
  const texts = [...to, opening, ...closing, ...rows.flat()];
  noteMissing(
    desk,
    about,
    texts.map((text) => ['F1', text] as const),
  );
}
