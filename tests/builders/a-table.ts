import type { ParseFailure, ParseOptions } from '#shared/ipc/import-file.ts';
import { type PackedTable, packTable } from '#shared/ipc/table-pieces.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** A CSV without quotes, read the way main's parser would, and handed over as main does: enough for the screens. */
export function aTable(
  fileName: string,
  bytes: Uint8Array,
  options: ParseOptions,
): Result<PackedTable, ParseFailure> {
  if (fileName.endsWith('.xls')) return err({ kind: 'old-excel' });
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (lines.join('').trim() === '') return err({ kind: 'empty' });
  const separator = options.separator ?? (lines[0]?.includes(';') ? ';' : ',');
  const headerRow = options.headerRow ?? 0;
  const split = (line: string) => line.split(separator).map((cell) => cell.trim());
  return ok(
    packTable({
      fileName,
      format: 'csv',
      encoding: options.encoding ?? 'utf-8',
      separator,
      sheets: [],
      sheet: null,
      headerRow,
      headers: split(lines[headerRow] ?? ''),
      rows: lines
        .map((line, index) => ({ line: index + 1, cells: split(line) }))
        .slice(headerRow + 1)
        .filter(({ cells }) => cells.some((cell) => cell !== '')),
    }),
  );
}
