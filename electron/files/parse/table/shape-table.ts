import { importLimits, type ParsedTable, type ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { chooseTable } from './choose-table.ts';
import { cutFoot } from './cut-foot.ts';
import { nameColumns } from './name-columns.ts';
import {
  type FoundRow,
  type LineNumbers,
  type RawRow,
  saidRows,
  textOf,
  usedWidth,
} from './raw-row.ts';

export type RawTable = {
  readonly rows: readonly FoundRow[];
  /** Zero-based line, when the person chose it. */
  readonly headerRow: number | undefined;
  /** Which of several tables, when the person chose it. */
  readonly table: number | undefined;
  /** A spreadsheet leaves out empty cells at the end of a row; in a text their absence is a broken line. */
  readonly lines: LineNumbers;
};

export type Shape = Pick<ParsedTable, 'headerRow' | 'headers' | 'rows' | 'tables' | 'leftOut'>;

/** Of a line that was left out: enough to find it again. */
const mostSigns = 120;

/** Header line, rows below it, and nothing of what stands around: titles, blank lines and columns, totals. */
export function shapeTable(raw: RawTable): Result<Shape, ParseFailure> {
  const choice = chooseTable(saidRows(raw.rows, raw.lines), raw);
  if (choice === null) return err({ kind: 'empty' });
  const { header, tables, titlesBetween } = choice;
  const isPadded = raw.lines === 'of-sheet';
  const { rows, foot } = cutFoot(choice.body, usedWidth(header.cells));
  const body = rows.filter((row) => !repeats(row, header));
  const width = widthOf(header, body, isPadded);
  const excess = excessOf(body.length, width);
  if (excess !== null) return err(excess);
  const silent = silentColumns([header, ...body], width);
  const toWidth = ({ cells }: RawRow) =>
    isPadded ? padded(cells, width) : cut(cells, { width, whole: header.cells.length });
  const leftOut = [...titlesBetween, ...foot].map((row) => ({
    line: row.line,
    text: textOf(row).slice(0, mostSigns),
  }));
  return ok({
    headerRow: header.line - 1,
    headers: without(nameColumns(padded(header.cells, width)), silent),
    rows: body.map((row) => ({ line: row.line, cells: without(toWidth(row), silent) })),
    ...(tables && { tables }),
    ...(leftOut.length > 0 && { leftOut }),
  });
}

function repeats({ cells }: RawRow, header: RawRow): boolean {
  return (
    usedWidth(cells) === usedWidth(header.cells) &&
    cells.every((cell, column) => cell === header.cells[column])
  );
}

function excessOf(rows: number, columns: number): ParseFailure | null {
  const { cells } = importLimits;
  if (rows > importLimits.rows) return { kind: 'too-many-rows', limit: importLimits.rows };
  if (columns > importLimits.columns) {
    return { kind: 'too-many-columns', limit: importLimits.columns };
  }
  return rows * columns > cells ? { kind: 'too-many-cells', limit: cells } : null;
}

/** As wide as the header, and as far as rows hold something under a column that has no name. */
function widthOf(header: RawRow, body: readonly RawRow[], isPadded: boolean): number {
  const named = usedWidth(header.cells);
  const limit = isPadded ? Number.POSITIVE_INFINITY : header.cells.length;
  return body.reduce((width, { cells }) => {
    const used = usedWidth(cells);
    return used > limit ? width : Math.max(width, used);
  }, named);
}

/** Columns left blank for the look of it. Never the last one: a row that is too short stays too short. */
function silentColumns(rows: readonly RawRow[], width: number): ReadonlySet<number> {
  const silent = new Set(Array.from({ length: width }, (_, column) => column));
  for (const { cells } of rows) {
    if (silent.size === 0) break;
    for (const column of silent) if ((cells[column] ?? '').trim() !== '') silent.delete(column);
  }
  return silent;
}

/** A row of the wrong length keeps it, so that it is refused by its line; empty cells too many are cut. */
function cut(
  cells: readonly string[],
  { width, whole }: { width: number; whole: number },
): string[] {
  const isTooShort = cells.length < width && cells.length < whole;
  const isTooLong = usedWidth(cells) > width;
  return isTooShort || isTooLong ? [...cells] : cells.slice(0, width);
}

function without(cells: string[], columns: ReadonlySet<number>): string[] {
  return columns.size === 0 ? cells : cells.filter((_, column) => !columns.has(column));
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? '');
}
