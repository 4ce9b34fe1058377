import { meaningOf } from '#shared/domain/import/header-aliases.ts';
import { saidCells } from './raw-row.ts';

const rowsLookedAt = 30;

/**
 * The first row that names the columns of a person; else the first that is about as full as the others.
 * Titles, dates of export and merged cells above it have one cell or two.
 */
export function guessHeader(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, rowsLookedAt);
  const named = first.findIndex(namesColumns);
  if (named !== -1) return named;
  const sizes = first.map((cells) => saidCells(cells).length);
  // Not the median: half a page of titles would then pass for rows.
  const usual = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length * 0.75)] ?? 0;
  return Math.max(
    0,
    sizes.findIndex((size) => size >= usual * 0.6),
  );
}

/** Four fields or more, or two that are a third of the row: one `Portable` and one `Membre` may be data. */
export function namesColumns(cells: readonly string[]): boolean {
  const fields = new Set(cells.map((cell) => meaningOf(cell)?.target));
  fields.delete(undefined);
  return fields.size >= 4 || (fields.size >= 2 && fields.size * 3 >= saidCells(cells).length);
}
