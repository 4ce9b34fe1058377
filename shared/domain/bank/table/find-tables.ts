import type { BankColumns } from '../column-choice.ts';
import { readDay } from '../read/read-day.ts';
import { type Columns, chosenColumns, columnsOf, missingIn } from './bank-columns.ts';
import { cellText, type TableRow } from './table-row.ts';

/** One account's table: what stands above it, its columns, its rows. */
export type FoundTable = {
  readonly titles: readonly TableRow[];
  readonly header: TableRow;
  readonly columns: Columns;
  readonly body: readonly TableRow[];
};

/** Each table whose header names a date, an amount and words; a file may have one below another, for each account. */
export function findTables(rows: readonly TableRow[]): readonly FoundTable[] {
  const headers = rows.flatMap((row, at) => {
    const columns = columnsOfRow(row);
    return columns === null ? [] : [{ at, columns }];
  });
  let from = 0;
  return headers.flatMap(({ at, columns }, place) => {
    const next = headers[place + 1]?.at ?? rows.length;
    const header = rows[at];
    const titles = rows.slice(from, at);
    const end = place + 1 < headers.length ? lastDated(rows, { from: at + 1, to: next }) : next;
    from = end;
    if (header === undefined) return [];
    return [{ titles, header, columns, body: rows.slice(at + 1, end) }];
  });
}

/** The table below the header that a person pointed at. */
export function tableBelow(rows: readonly TableRow[], chosen: BankColumns): FoundTable | null {
  const at = rows.findIndex(({ line }) => line >= chosen.headerLine);
  const first = rows[at];
  if (first === undefined) return null;
  if (chosen.headerLine === 0) {
    const nameless = chosen.roles.map((_, column) => `(${column + 1})`);
    return {
      titles: [],
      header: { line: 0, cells: [] },
      columns: chosenColumns(nameless, chosen),
      body: rows,
    };
  }
  const headers = first.cells.map(cellText);
  return {
    titles: rows.slice(0, at),
    header: first,
    columns: chosenColumns(headers, chosen),
    body: rows.slice(at + 1),
  };
}

function columnsOfRow(row: TableRow): Columns | null {
  // Most rows are movements: with a day among its first cells it is no header, which is cheaper than to fold them all.
  if (row.cells.slice(0, 5).some((cell) => readDay(cellText(cell)) !== null)) return null;
  const columns = columnsOf(row.cells.map(cellText));
  return missingIn(columns).length === 0 ? columns : null;
}

/** Where the titles of the next table begin: after the last row that has a date. */
function lastDated(rows: readonly TableRow[], { from, to }: { from: number; to: number }): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (rows[at]?.cells.slice(0, 3).some((cell) => readDay(cellText(cell)) !== null)) return at + 1;
  }
  return from;
}
