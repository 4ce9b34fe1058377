import type { ReportCell, ReportColumn, ReportTable } from './report.ts';

/** A sum of rows, a share, a number as it is, or nothing: all that a spreadsheet can compute itself. */
export type ShownNumber = number | null;

/** The number in a cell; the share of a `rate` as a fraction, null where it would be one of nothing. */
export function numberAt(table: ReportTable, row: number, column: number): ShownNumber {
  const of = table.columns[column];
  if (of?.kind === 'rate') {
    const whole = of.whole === 'sum' ? sumOf(table, of.part) : numberAt(table, row, of.whole);
    return rateOf(numberAt(table, row, of.part), whole);
  }
  return numberIn(table.rows[row]?.[column]);
}

/** Below a column: its sum, the share of sums, or nothing where a sum would mean nothing. */
export function totalAt(table: ReportTable, column: number): ShownNumber {
  const of = table.columns[column];
  if (of === undefined) return null;
  if (of.kind === 'rate') {
    const whole = of.whole === 'sum' ? of.part : of.whole;
    return rateOf(addedUp(table, of.part), addedUp(table, whole));
  }
  return addedUp(table, column);
}

/** Whether any of its columns adds up. */
export const hasTotals = ({ columns }: ReportTable): boolean =>
  columns.some((column) => adds(column));

export const adds = (column: ReportColumn | undefined): boolean =>
  (column?.kind === 'count' || column?.kind === 'cents') && column.adds;

const addedUp = (table: ReportTable, column: number): ShownNumber =>
  adds(table.columns[column]) ? sumOf(table, column) : null;

const sumOf = ({ rows }: ReportTable, column: number): number =>
  rows.reduce((sum, row) => sum + (numberIn(row[column]) ?? 0), 0);

const numberIn = (cell: ReportCell | undefined): ShownNumber =>
  typeof cell === 'number' ? cell : null;

const rateOf = (part: ShownNumber, whole: ShownNumber): ShownNumber =>
  part === null || whole === null || whole === 0 ? null : part / whole;
