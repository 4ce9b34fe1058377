import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ParseOrder } from '../parse-order.ts';
import { type Shape, shapeTable } from '../shape-table.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSheet } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readWorkbook, type Sheet } from './workbook.ts';
import { openZip } from './zip-package.ts';

/** The sheet that was chosen, else the first visible one that holds a table. Throws a `Refusal`. */
export async function readXlsx(
  bytes: Buffer,
  { fileName, options }: ParseOrder,
): Promise<Result<ParsedTable, ParseFailure>> {
  const zip = await openZip(bytes);
  const { sheets, dateSystem, stylesPath, stringsPath } = await readWorkbook(zip);
  const context = {
    dateSystem,
    formats: await readNumberFormats(zip, stylesPath),
    strings: await readSharedStrings(zip, stringsPath),
  };
  const read = async ({ path }: Sheet): Promise<Result<Shape, ParseFailure>> => {
    const rows = await readSheet(zip, path, context);
    return shapeTable({ rows, headerRow: options.headerRow, isPadded: true });
  };
  for (const sheet of candidates(sheets, options.sheet)) {
    const shape = await read(sheet);
    if (!shape.ok && shape.error.kind === 'empty') continue;
    if (!shape.ok) return shape;
    const names = sheets.map(({ name }) => name);
    const source = { fileName, format: 'xlsx', encoding: null, separator: null } as const;
    return ok({ ...source, sheets: names, sheet: sheet.name, ...shape.value });
  }
  return err({ kind: 'empty' });
}

function candidates(sheets: readonly Sheet[], chosen: string | undefined): readonly Sheet[] {
  if (chosen !== undefined) return sheets.filter(({ name }) => name === chosen);
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  return visible.length > 0 ? visible : sheets;
}
