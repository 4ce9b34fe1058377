import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ParseOrder } from './parse-order.ts';
import { onSheet, Refusal } from './refusal.ts';
import type { FoundRow } from './table/raw-row.ts';
import { shapeTable } from './table/shape-table.ts';

export type Sheet = { readonly name: string; readonly isHidden: boolean };

type Spreadsheet<S extends Sheet> = {
  readonly format: 'xlsx' | 'ods';
  readonly sheets: readonly S[];
  rowsOf(sheet: S): Promise<readonly FoundRow[]>;
};

/** The sheet that was chosen, else the first visible one that holds a table. */
export async function readSpreadsheet<S extends Sheet>(
  { format, sheets, rowsOf }: Spreadsheet<S>,
  { fileName, options }: ParseOrder,
): Promise<Result<ParsedTable, ParseFailure>> {
  const { headerRow, table } = options;
  const { sheet: chosen } = options;
  for (const sheet of candidates(sheets, chosen)) {
    const rows = await namingSheet(() => sheet.name, rowsOf(sheet));
    const shape = shapeTable({ rows, headerRow, table, lines: 'of-sheet' });
    if (!shape.ok && shape.error.kind === 'empty' && chosen === undefined) continue;
    if (!shape.ok) return err(onSheet(shape.error, sheet.name));
    const names = sheets.map(({ name }) => name);
    const source = { fileName, format, encoding: null, separator: null } as const;
    return ok({ ...source, sheets: names, sheet: sheet.name, ...shape.value });
  }
  return err({ kind: 'empty' });
}

/** A fault says on which sheet it stands. */
export function namingSheet<T>(sheet: () => string, reading: Promise<T>): Promise<T> {
  return reading.catch((error: unknown) => {
    throw error instanceof Refusal ? new Refusal(onSheet(error.failure, sheet())) : error;
  });
}

/** In the order of the workbook. Empty when the one that was chosen is not there. */
export function candidates<S extends Sheet>(
  sheets: readonly S[],
  chosen: string | undefined,
): readonly S[] {
  if (chosen !== undefined) return sheets.filter(({ name }) => name === chosen);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return visible.length > 0 ? visible : sheets;
}
