import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { decodeText, looksBinary } from '../decode-text.ts';
import type { WatchedOrder } from '../parse-order.ts';
import { shapeTable } from '../table/shape-table.ts';
import { guessSeparator, type Separator } from './guess-separator.ts';
import { readLines } from './read-lines.ts';

/** `sep=;` on the first line is how Excel is told; it is no row. Some programs put it in quotes. */
const declaration = /^"?sep=(.)"?[;,\t|]*\n/i;

export function readCsv(bytes: Buffer, order: WatchedOrder): Result<ParsedTable, ParseFailure> {
  const { text: decoded, encoding } = decodeText(bytes, order.options.encoding);
  if (looksBinary(decoded)) return err({ kind: 'unknown-format' });
  // One kind of line break: papaparse would take the other kind for a part of the cell.
  const text = decoded.replace(/\r\n?/g, '\n');
  const separator = order.options.separator ?? separatorOf(text);
  const rows = readLines(text, separator, order.meter);
  if (!rows.ok) return rows;
  const shaped = shapeTable({
    rows: declaration.test(text) ? rows.value.slice(1) : rows.value,
    headerRow: order.options.headerRow,
    table: order.options.table,
    lines: 'of-text',
  });
  if (!shaped.ok) return shaped;
  const source = { fileName: order.fileName, format: 'csv', encoding, separator } as const;
  return ok({ ...source, sheets: [], sheet: null, ...shaped.value });
}

function separatorOf(text: string): Separator {
  const declared = declaration.exec(text)?.[1];
  const known = ([';', ',', '\t', '|'] as const).find((separator) => separator === declared);
  return known ?? guessSeparator(text);
}
