import type { ExportCell, ExportColumn, ExportTable } from '../../export/table.ts';
import type { Purpose } from '../document/model/purpose.ts';
import { amountsOf, totalsOf, unitCost } from './amounts.ts';
import type { OrderStatus, Payer, PrintOrderFields } from './print-order.ts';
import { statusOf } from './print-order.ts';
import type { Stock } from './stock.ts';

export type OrderLine = {
  readonly order: PrintOrderFields;
  readonly stock: Stock;
  /** What the kept version is called; null when it is not here. */
  readonly version: string | null;
};

type Shape = {
  readonly kind: ExportColumn['kind'];
  readonly widthChars: number;
  readonly cell: (line: OrderLine, words: OrderWords) => ExportCell;
};

const day = (iso: string | null): ExportCell => (iso === null ? null : { kind: 'date', iso });
const text = (
  widthChars: number,
  cell: (order: PrintOrderFields, words: OrderWords) => ExportCell,
): Shape => ({ kind: 'text', widthChars, cell: ({ order }, words) => cell(order, words) });
const date = (cell: (order: PrintOrderFields) => string | null): Shape => ({
  kind: 'date',
  widthChars: 12,
  cell: ({ order }) => day(cell(order)),
});
const money = (part: 'net' | 'vat' | 'gross'): Shape => ({
  kind: 'money',
  widthChars: 13,
  cell: ({ order }) => amountsOf(order)?.[part] ?? null,
});
const count = (cell: (line: OrderLine) => number | null): Shape => ({
  kind: 'number',
  widthChars: 11,
  cell,
});

/** What the one who keeps the campaign account asks of a print run, one row an order. */
const shapes = {
  orderedOn: date(({ orderedOn }) => orderedOn),
  name: text(28, ({ name }) => name),
  nature: text(12, ({ nature }, words) => words.natures[nature]),
  election: text(26, ({ election }) => election),
  voteDay: date(({ voteDay }) => voteDay),
  supplier: text(26, ({ printerName }) => printerName),
  supplierAddress: text(32, ({ printerAddress }) => printerAddress),
  supplierNumber: text(17, ({ printerNumber }) => printerNumber),
  quoteNumber: text(14, ({ quoteNumber }) => quoteNumber),
  invoiceNumber: text(14, ({ invoiceNumber }) => invoiceNumber),
  quantity: count(({ order }) => order.quantity),
  format: text(22, ({ format }) => format),
  faces: count(({ order }) => order.faces),
  paper: text(18, ({ paper }) => paper),
  grammage: count(({ order }) => order.grammage),
  colours: text(22, ({ colours }) => colours),
  net: money('net'),
  vatRate: count(({ order }) => order.vatRate / 100),
  vat: money('vat'),
  gross: money('gross'),
  unitCost: count(({ order }) => unitCost(order)),
  payer: text(26, ({ payer }, words) => words.payers[payer]),
  payerName: text(24, ({ payerName }) => payerName),
  deliveredOn: date(({ deliveredOn }) => deliveredOn),
  invoicedOn: date(({ invoicedOn }) => invoicedOn),
  paidOn: date(({ paidOn }) => paidOn),
  status: {
    kind: 'text',
    widthChars: 12,
    cell: ({ order, stock }, words) => words.statuses[statusOf(order, stock)],
  },
  received: count(({ stock }) => stock.received),
  handedOut: count(({ stock }) => stock.handedOut),
  lost: count(({ stock }) => stock.lost),
  returned: count(({ stock }) => stock.returned),
  remaining: count(({ stock }) => stock.remaining),
  version: { kind: 'text', widthChars: 30, cell: ({ version }) => version },
  notes: text(30, ({ notes }) => notes),
} as const satisfies Readonly<Record<string, Shape>>;

export type OrderColumn = keyof typeof shapes;
// Keys of the table.
export const orderColumns = Object.keys(shapes) as readonly OrderColumn[];

export type OrderWords = {
  readonly title: string;
  /** That it is a help for the account, and not the account. */
  readonly above: readonly string[];
  readonly columns: Readonly<Record<OrderColumn, string>>;
  readonly natures: Readonly<Record<Purpose, string>>;
  readonly payers: Readonly<Record<Payer, string>>;
  readonly statuses: Readonly<Record<OrderStatus, string>>;
  readonly total: string;
};

/** One row an order, and below them their sums. */
export function orderTable(
  lines: readonly OrderLine[],
  words: OrderWords,
  language: ExportTable['language'],
): ExportTable {
  const rows = lines.map((line) => orderColumns.map((column) => shapes[column].cell(line, words)));
  const { copies, net, vat, gross } = totalsOf(lines.map(({ order }) => order));
  const sums: Readonly<Partial<Record<OrderColumn, ExportCell>>> = {
    ...{ name: words.total, quantity: copies, net, vat, gross },
  };
  return {
    title: words.title,
    sheet: words.title,
    above: words.above,
    columns: orderColumns.map((column) => ({
      title: words.columns[column],
      kind: shapes[column].kind,
      widthChars: shapes[column].widthChars,
    })),
    rows: [...rows, orderColumns.map((column) => sums[column] ?? null)],
    language,
  };
}
