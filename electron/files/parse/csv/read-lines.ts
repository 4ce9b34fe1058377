import Papa from 'papaparse';
import { importLimits, type ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { columnLetter } from '../column-letter.ts';
import { refuseLong, shortened } from '../long-cell.ts';
import type { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import { type FoundRow, usedWidth } from '../table/raw-row.ts';
import type { Separator } from './guess-separator.ts';

/** Titles and totals are not rows of the table. */
const mostLines = importLimits.rows + 100;
const tooMany = new Refusal({ kind: 'too-many-rows', limit: importLimits.rows });

/**
 * Rows with the line they begin on; a line break inside quotes counts as the line that it is. Of blank lines
 * only the first of each run: Excel writes a million of them below a list that was once longer.
 */
export function readLines(
  text: string,
  delimiter: Separator,
  meter: Meter,
): Result<readonly FoundRow[], ParseFailure> {
  const rows: FoundRow[] = [];
  let quoteAt: number | null = null;
  let said = 0;
  let isBlank = false;
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
      for (const [column, cell] of data.entries()) {
        if (cell.length > importLimits.cellCharacters) {
          refuseLong(cell, { line, column: columnLetter(column) });
        }
      }
      const wasBlank = isBlank;
      isBlank = usedWidth(data) === 0;
      if (!isBlank) said += 1;
      if (said > mostLines) throw tooMany;
      if (!isBlank || !wasBlank) rows.push({ line, cells: isBlank ? [] : data });
      line += lineBreaks(text, start, meta.cursor);
      start = meta.cursor;
      meter(start, text.length);
    },
  });
  return quoteAt === null ? ok(rows) : err(unterminated(text, quoteAt));
}

function unterminated(text: string, quoteAt: number): ParseFailure {
  const line = 1 + lineBreaks(text, 0, quoteAt);
  const value = shortened(
    text
      .slice(quoteAt, quoteAt + 100)
      .replace(/^"/, '')
      .split('\n')[0] ?? '',
  );
  return { kind: 'unterminated-quote', line, value: value || '…' };
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
