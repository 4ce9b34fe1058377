import { strToU8 } from 'fflate';
import { ok, unreachable } from '../../../result.ts';
import { type CellValue, dateText, decimalText, percentText, valueWriter } from '../cell-value.ts';
import type { ExportRun } from '../export-run.ts';
import { type FindingNotes, takeNotes } from '../finding-notes.ts';
import type { ExportColumn, SheetRow, SheetTable } from '../table.ts';
import { withFormulaGuard } from './formula-guard.ts';
import { encodeWindows1252, fitWindows1252 } from './windows-1252.ts';

export type CsvOptions = {
  readonly separator: ';' | ',' | '\t';
  /** French Excel reads UTF-8 only when the file begins with its mark. */
  readonly encoding: 'utf-8-bom' | 'windows-1252';
};

const rowsPerStep = 500;
const needsQuotes = /^\s|["\n\t;,|]|\s$/;

/** Lines end in CR LF, as RFC 4180 and Excel have it. Titles stand in quotes: `ID` alone would mean SYLK to Excel. */
export function* writeCsv(table: SheetTable, options: CsvOptions): ExportRun {
  const notes = takeNotes();
  const line = lineWriter(table, options, notes);
  let rows = 0;
  let pending = `${[...(table.above ?? []).map(line.ofNote), line.ofTitles(table.columns)].join('\r\n')}\r\n`;
  let isFirst = true;
  for (const row of table.rows) {
    rows += 1;
    pending += `${line.ofRow(row, rows)}\r\n`;
    if (rows % rowsPerStep !== 0) continue;
    yield { rows, bytes: encode(pending, isFirst, options) };
    pending = '';
    isFirst = false;
  }
  if (pending !== '') yield { rows, bytes: encode(pending, isFirst, options) };
  return ok(notes.summary(rows));
}

function lineWriter(
  { columns, language }: SheetTable,
  { separator, encoding }: CsvOptions,
  notes: FindingNotes,
) {
  const toValue = valueWriter(language, notes);
  const fitted = (text: string) =>
    encoding === 'windows-1252' ? fitWindows1252(text, notes) : wellFormed(text, notes);
  // The guard comes after the replacement of signs, which may bring a plain `-` where there was none.
  const safe = (text: string) => withFormulaGuard(fitted(text));
  const fieldOf = (value: CellValue): string => {
    switch (value.kind) {
      case 'empty':
        return '';
      case 'text':
      case 'heading':
        return quotedIfNeeded(safe(value.text));
      case 'number':
      case 'money':
        return quotedIfNeeded(decimalText(value.decimal, language), separator);
      case 'computed':
        return quotedIfNeeded(
          value.of === 'percent'
            ? percentText(value.decimal, language)
            : decimalText(value.decimal, language),
          separator,
        );
      case 'date':
        return dateText(value.iso, language);
      default:
        return unreachable(value);
    }
  };
  return {
    ofNote: (text: string) => {
      notes.at(0, 0);
      return quoted(safe(text));
    },
    ofTitles: (titles: readonly ExportColumn[]) =>
      titles
        .map(({ title }, column) => {
          notes.at(0, column);
          return quoted(safe(title));
        })
        .join(separator),
    ofRow: (row: SheetRow, number: number) =>
      columns
        .map(({ kind }, column) => {
          notes.at(number, column);
          return fieldOf(toValue(row[column] ?? null, kind));
        })
        .join(separator),
  };
}

/** Any separator is reason enough: another program may guess another one. */
function quotedIfNeeded(text: string, separator?: string): string {
  const isBare = separator === undefined ? !needsQuotes.test(text) : !text.includes(separator);
  return isBare ? text : quoted(text);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const loneOrNull = /[\0\p{Cs}]/gu;

/** Half a sign has no UTF-8, and many readers end at a NUL. */
function wellFormed(text: string, notes: FindingNotes): string {
  if (!/[\0\uD800-\uDFFF]/.test(text)) return text;
  return text.replace(loneOrNull, (sign) => {
    notes.note({ kind: 'sign-replaced', sign, by: '\uFFFD' });
    return '\uFFFD';
  });
}

function encode(text: string, isFirst: boolean, { encoding }: CsvOptions): Uint8Array {
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  return strToU8(isFirst ? `\uFEFF${text}` : text);
}
