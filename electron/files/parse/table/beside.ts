import { meaningOf } from '#shared/domain/import/header-aliases.ts';
import { columnLetter } from '../column-letter.ts';
import { namesColumns } from './guess-header.ts';
import { type RawRow, saidCells, usedWidth } from './raw-row.ts';

/** Columns from `from` up to, without, `to`. */
type Stretch = { readonly from: number; readonly to: number };

/** One of several tables that stand beside one another. */
export type TableBeside = { readonly rows: readonly RawRow[]; readonly name: string };

/**
 * The tables that blank columns part. Each must name people of its own: a blank column in the middle of a list, left
 * for the look of it, has no name after it. Empty when there is one table only.
 */
export function tablesBeside(
  rows: readonly RawRow[],
  { header, body }: { readonly header: RawRow; readonly body: readonly RawRow[] },
): readonly TableBeside[] {
  const stretches = stretchesOf([header, ...body]);
  if (stretches.length < 2) return [];
  const all = stretches.map((stretch) => ({ stretch, cells: within(header.cells, stretch) }));
  if (!all.every(({ cells }) => namesColumns(cells) && namesPeople(cells))) return [];
  return all.map(({ stretch, cells }) => ({
    rows: rowsWithin(rows, stretch),
    name: `${saidCells(cells).join(', ')} (${columnLetter(stretch.from)}–${columnLetter(stretch.to - 1)})`,
  }));
}

function stretchesOf(rows: readonly RawRow[]): readonly Stretch[] {
  const isUsed: boolean[] = [];
  for (const { cells } of rows) {
    cells.forEach((cell, column) => {
      if (cell.trim() !== '') isUsed[column] = true;
    });
  }
  const stretches: Stretch[] = [];
  for (let column = 0; column < isUsed.length; column += 1) {
    if (!isUsed[column]) continue;
    const last = stretches.at(-1);
    if (last?.to === column) stretches[stretches.length - 1] = { ...last, to: column + 1 };
    else stretches.push({ from: column, to: column + 1 });
  }
  return stretches;
}

const names: ReadonlySet<string | undefined> = new Set(['familyName', 'givenName', 'fullName']);

const namesPeople = (cells: readonly string[]): boolean =>
  cells.some((cell) => names.has(meaningOf(cell)?.target));

/** Columns keep their letters: what stands before is blank, and left out later. */
const within = (cells: readonly string[], { from, to }: Stretch): readonly string[] =>
  cells.slice(0, to).map((cell, column) => (column < from ? '' : cell));

function rowsWithin(rows: readonly RawRow[], stretch: Stretch): readonly RawRow[] {
  const found: RawRow[] = [];
  let isAfterBlank = false;
  for (const row of rows) {
    const cells = within(row.cells, stretch);
    if (usedWidth(cells) === 0) {
      isAfterBlank = true;
      continue;
    }
    found.push({ ...row, cells, isAfterBlank: row.isAfterBlank || isAfterBlank });
    isAfterBlank = false;
  }
  return found;
}
