import Papa from 'papaparse';
import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { decodeText, looksBinary } from './decode-text.ts';
import { guessSeparator, type Separator } from './guess-separator.ts';
import type { ParseOrder } from './parse-order.ts';
import { type RawRow, shapeTable } from './shape-table.ts';

/** `sep=;` on the first line is how Excel is told; it is no row. */
const declaration = /^sep=(.)\n/i;

export function readCsv(bytes: Buffer, order: ParseOrder): Result<ParsedTable, ParseFailure> {
  const { text: decoded, encoding } = decodeText(bytes, order.options.encoding);
  if (looksBinary(decoded)) return err({ kind: 'unknown-format' });
  // One kind of line break: papaparse would take the other kind for a part of the cell.
  const text = decoded.replace(/\r\n?/g, '\n');
  const separator = order.options.separator ?? separatorOf(text);
  const read = readRows(text, separator);
  if (!read.ok) return read;
  const shaped = shapeTable({
    rows: read.value,
    headerRow: order.options.headerRow,
    isPadded: false,
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

/** Rows with the line they begin on; a line break inside quotes counts as the line that it is. */
function readRows(text: string, delimiter: Separator): Result<readonly RawRow[], ParseFailure> {
  const rows: RawRow[] = [];
  let quoteAt: number | null = null;
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const broken = errors.find(({ type }) => type === 'Quotes');
      if (broken !== undefined) {
        quoteAt = broken.index ?? start;
        parser.abort();
        return;
      }
      rows.push({ line, cells: data });
      line += lineBreaks(text, start, meta.cursor);
      start = meta.cursor;
    },
  });
  if (quoteAt !== null) {
    return err({ kind: 'unterminated-quote', line: 1 + lineBreaks(text, 0, quoteAt) });
  }
  return ok(declaration.test(text) ? rows.slice(1) : rows);
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
