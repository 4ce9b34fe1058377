import { importLimits, type ParsedTable, type ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { guessHeader } from './guess-header.ts';
import { nameColumns } from './name-columns.ts';

export type RawRow = { readonly line: number; readonly cells: readonly string[] };

export type RawTable = {
  readonly rows: readonly RawRow[];
  /** Zero-based line, when the person chose it. */
  readonly headerRow: number | undefined;
  /** A spreadsheet leaves out empty cells at the end of a row; in a CSV their absence is a broken line. */
  readonly isPadded: boolean;
};

export type Shape = Pick<ParsedTable, 'headerRow' | 'headers' | 'rows'>;

/** Header line, rows below it, and nothing of what stands around: titles, blank lines, repeated headers. */
export function shapeTable(table: RawTable): Result<Shape, ParseFailure> {
  const rows = table.rows.filter(({ cells }) => filled(cells) > 0);
  const at = headerIndex(rows, table.headerRow);
  const header = rows[at];
  if (header === undefined || at === rows.length - 1) return err({ kind: 'empty' });
  const body = rows.slice(at + 1);
  if (body.length > importLimits.rows) {
    return err({ kind: 'too-many-rows', limit: importLimits.rows });
  }
  const width = widthOf(header, body, table.isPadded);
  if (width > importLimits.columns) {
    return err({ kind: 'too-many-columns', limit: importLimits.columns });
  }
  const toWidth = ({ cells }: RawRow) =>
    table.isPadded ? padded(cells, width) : cut(cells, { width, whole: header.cells.length });
  const headers = nameColumns(padded(header.cells, width));
  const isHeader = ({ cells }: RawRow) =>
    filled(cells) === filled(header.cells) &&
    cells.every((cell, column) => cell === header.cells[column]);
  return ok({
    headerRow: header.line - 1,
    headers,
    rows: body
      .filter((row) => !isHeader(row))
      .map((row) => ({ line: row.line, cells: toWidth(row) })),
  });
}

function headerIndex(rows: readonly RawRow[], headerRow: number | undefined): number {
  if (headerRow === undefined) return guessHeader(rows.map(({ cells }) => cells));
  const at = rows.findIndex(({ line }) => line > headerRow);
  return at === -1 ? rows.length : at;
}

/** As wide as the header, and as far as rows hold something under a column that has no name. */
function widthOf(header: RawRow, body: readonly RawRow[], isPadded: boolean): number {
  const named = filled(header.cells);
  const limit = isPadded ? Number.POSITIVE_INFINITY : header.cells.length;
  return body.reduce((width, { cells }) => {
    const used = filled(cells);
    return used > limit ? width : Math.max(width, used);
  }, named);
}

/** A row of the wrong length keeps it, so that it is refused by its line; empty cells too many are cut. */
function cut(
  cells: readonly string[],
  { width, whole }: { width: number; whole: number },
): string[] {
  const isTooShort = cells.length < width && cells.length < whole;
  const isTooLong = filled(cells) > width;
  return isTooShort || isTooLong ? [...cells] : cells.slice(0, width);
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}

/** How many cells there are up to the last that is not blank. */
function filled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
