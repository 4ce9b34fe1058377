import type { ReportColumn, ReportTable } from '#shared/domain/contributions/reports/report.ts';
import { numberAt, totalAt } from '#shared/domain/contributions/reports/report-numbers.ts';
import { labelText, type ReportWords } from '#shared/domain/contributions/reports/report-sheet.ts';
import { formatDay, formatMoney, formatNumber } from '../../../ui/format.ts';

type Words = Pick<ReportWords, 'word' | 'month' | 'language'>;

/** A cell as people read it, on the screen and on paper. */
export function cellText(
  table: ReportTable,
  { row, column }: { readonly row: number; readonly column: number },
  words: Words,
): string {
  const cell = table.rows[row]?.[column] ?? null;
  if (typeof cell === 'string') return formatDay(cell);
  if (typeof cell === 'object' && cell !== null) return labelText(cell, words);
  return numberText(table.columns[column], numberAt(table, row, column), words);
}

export function totalText(table: ReportTable, column: number, words: Words): string {
  if (column === 0) return words.word('total');
  return numberText(table.columns[column], totalAt(table, column), words);
}

function numberText(
  column: ReportColumn | undefined,
  value: number | null,
  { language }: Words,
): string {
  if (value === null) return '';
  if (column?.kind === 'cents') return formatMoney(language, value);
  if (column?.kind !== 'rate') return formatNumber(language, value);
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.NumberFormat(locale, {
    ...{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  }).format(value);
}
