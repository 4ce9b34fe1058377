import { err, ok } from '../../result.ts';
import type { ExportRun } from './export-run.ts';
import type { FindingNotes } from './finding-notes.ts';
import type { SheetRow, SheetTable } from './table.ts';
import { type ZipPieces, zipPieces } from './zip-pieces.ts';

/** What tells one zipped spreadsheet from another. */
export type SheetFormat = {
  partsBefore(zip: ZipPieces): void;
  /** The part that holds the rows, and what stands in it above them, titles included. */
  readonly path: string;
  readonly opening: string;
  row(row: SheetRow, number: number): string;
  closing(rows: number): string;
  partsAfter(zip: ZipPieces, rows: number): void;
};

/** What Excel and LibreOffice can hold: 2²⁰ rows, the titles among them. */
const mostRows = 1_048_575;
const mostColumns = 16_384;
/** Beyond 4 GB a zip needs lengths that not every reader knows. */
const mostBytes = 4_000_000_000;
const rowsPerStep = 250;

export function* writeSheet(
  table: SheetTable,
  notes: FindingNotes,
  format: SheetFormat,
): ExportRun {
  if (table.columns.length > mostColumns) {
    return err({ kind: 'too-many-columns', limit: mostColumns });
  }
  const zip = zipPieces();
  format.partsBefore(zip);
  const sheet = zip.open(format.path);
  sheet.write(format.opening);
  const most = mostRows - (table.above?.length ?? 0);
  let rows = 0;
  for (const row of table.rows) {
    if (rows === most) return err({ kind: 'too-many-rows', limit: most });
    if (sheet.bytes() > mostBytes) return err({ kind: 'too-large', limit: mostBytes });
    rows += 1;
    sheet.write(format.row(row, rows));
    if (rows % rowsPerStep === 0) yield { rows, bytes: zip.take() };
  }
  sheet.write(format.closing(rows));
  sheet.close();
  format.partsAfter(zip, rows);
  zip.end();
  yield { rows, bytes: zip.take() };
  return ok(notes.summary(rows));
}
