export type RawRow = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Nothing stands on the line above it. */
  readonly isAfterBlank: boolean;
};

/** A row as a reader finds it; the ones that hold nothing may be left out. */
export type FoundRow = Pick<RawRow, 'line' | 'cells'>;

/** In a text file a row may be many lines long; on a sheet a missing number is a blank row. */
export type LineNumbers = 'of-text' | 'of-sheet';

/** The rows that hold something. */
export function saidRows(found: readonly FoundRow[], numbers: LineNumbers): readonly RawRow[] {
  const rows: RawRow[] = [];
  let isAfterBlank = false;
  for (const { line, cells } of found) {
    const before = rows.at(-1)?.line ?? 0;
    const isGap = numbers === 'of-sheet' && rows.length > 0 && line > before + 1;
    if (usedWidth(cells) === 0) {
      isAfterBlank = true;
      continue;
    }
    rows.push({ line, cells, isAfterBlank: isAfterBlank || isGap });
    isAfterBlank = false;
  }
  return rows;
}

/** How many cells there are up to the last that is not blank. */
export function usedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

export function saidCells(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

export function textOf({ cells }: Pick<RawRow, 'cells'>): string {
  return saidCells(cells)
    .map((cell) => cell.trim())
    .join(' ');
}
