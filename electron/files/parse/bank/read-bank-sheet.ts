import type { BankFile, BankFileFailure } from '#shared/ipc/bank-file.ts';
import { err, type Result } from '#shared/result.ts';
import { readContent } from '../ods/read-content.ts';
import { contentOf } from '../ods/read-ods.ts';
import { candidates, namingSheet, type Sheet } from '../read-spreadsheet.ts';
import { familyOf } from '../read-zip.ts';
import type { FoundRow } from '../table/raw-row.ts';
import { openXlsx } from '../xlsx/read-xlsx.ts';
import { openZip, type ZipPackage } from '../zip-package.ts';
import type { WatchedBankOrder } from './bank-order.ts';
import { readRows } from './read-rows.ts';

/** A bank's table in a workbook: on the first sheet that holds one. Throws a `Refusal`. */
export async function readBankSheet(
  bytes: Buffer,
  { options, meter }: WatchedBankOrder,
): Promise<Result<BankFile, BankFileFailure>> {
  const zip = await openZip(bytes, meter);
  const format = await familyOf(zip);
  const sheets = format === 'xlsx' ? await xlsxSheets(zip, options.sheet) : await odsSheets(zip);
  let refused: Result<BankFile, BankFileFailure> = err({ kind: 'empty' });
  for (const sheet of candidates(sheets, options.sheet)) {
    const rows = await namingSheet(() => sheet.name, sheet.rows());
    const read = readRows(rows, format, options);
    if (read.ok) return read;
    if (!refused.ok && refused.error.kind === 'empty') refused = read;
  }
  return refused;
}

type Rows = Sheet & { rows(): Promise<readonly FoundRow[]> };

async function xlsxSheets(zip: ZipPackage, chosen: string | undefined): Promise<readonly Rows[]> {
  const { sheets, rowsOf } = await openXlsx(zip, chosen);
  return sheets.map((sheet) => ({ ...sheet, rows: () => rowsOf(sheet) }));
}

async function odsSheets(zip: ZipPackage): Promise<readonly Rows[]> {
  const content = await contentOf(zip);
  const sheets = await readContent(content(), { wants: () => true, has: () => undefined });
  return sheets.map((sheet) => ({ ...sheet, rows: async () => sheet.rows ?? [] }));
}
