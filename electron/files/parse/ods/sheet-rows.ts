import { importLimits } from '#shared/ipc/import-file.ts';
import { mostSheetRows, putCell, tooManyRows } from '../sheet-cells.ts';
import type { FoundRow } from '../table/raw-row.ts';

export type SheetRows = {
  readonly rows: readonly FoundRow[];
  openRow(): void;
  /** The next cell, and how many like it follow. */
  put(text: string, repeated: number): void;
  /** So many rows are like the one that was put. */
  closeRow(repeated: number): void;
};

/** A document says `and a million rows like this one`: those that hold nothing are only counted. */
export function createSheetRows(): SheetRows {
  const rows: FoundRow[] = [];
  let line = 1;
  let column = 0;
  let cells: string[] = [];

  return {
    rows,
    openRow() {
      column = 0;
      cells = [];
    },
    put(text, repeated) {
      // One more than the limit is enough to refuse.
      const copies = text.trim() === '' ? 0 : Math.min(repeated, importLimits.columns + 1);
      for (let copy = 0; copy < copies; copy += 1) {
        putCell(cells, text, { line, column: column + copy });
      }
      column += repeated;
    },
    closeRow(repeated) {
      const copies = cells.length === 0 ? 0 : Math.min(repeated, mostSheetRows + 1);
      for (let copy = 0; copy < copies; copy += 1) rows.push({ line: line + copy, cells });
      if (rows.length > mostSheetRows) throw tooManyRows();
      line += repeated;
    },
  };
}
