import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import type { Result } from '#shared/result.ts';
import type { ParseOrder } from '../parse-order.ts';
import { candidates, readSpreadsheet } from '../read-spreadsheet.ts';
import type { ZipPackage } from '../zip-package.ts';
import { readNumberFormats } from './number-formats.ts';
import { readSheet } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readWorkbook, type Sheet } from './workbook.ts';

/** Throws a `Refusal`. */
export async function readXlsx(
  zip: ZipPackage,
  order: ParseOrder,
): Promise<Result<ParsedTable, ParseFailure>> {
  const workbook = await openXlsx(zip, order.options.sheet);
  return readSpreadsheet({ format: 'xlsx', ...workbook }, order);
}

/** Its sheets, and what reads the rows of one. Throws a `Refusal`. */
export async function openXlsx(zip: ZipPackage, chosen: string | undefined) {
  const { sheets, dateSystem, stylesPath, stringsPath } = await readWorkbook(zip);
  const sizes = candidates(sheets, chosen).map(({ path }) => zip.sizeOf(path));
  // A first sheet without a table is a page of words: the largest one is the list.
  const texts = zip.sizeOf(stylesPath ?? '') + zip.sizeOf(stringsPath ?? '');
  zip.expects(texts + Math.max(0, ...sizes));
  const context = {
    dateSystem,
    formats: await readNumberFormats(zip, stylesPath),
    strings: await readSharedStrings(zip, stringsPath),
  };
  return { sheets, rowsOf: ({ path }: Sheet) => readSheet(zip, path, context) };
}
