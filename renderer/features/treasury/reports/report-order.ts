import type { Report, ReportTable } from '#shared/domain/contributions/reports/report.ts';
import { hasTotals } from '#shared/domain/contributions/reports/report-numbers.ts';
import type { ReportWords } from '#shared/domain/contributions/reports/report-sheet.ts';
import type { PaperTable, ReportOrder } from '../../../paper/paper-order.ts';
import { cellText, totalText } from './cell-text.ts';

/** A line of figures needs no more than this, and the first column all that is left. */
const numberShare = 1;
const labelShare = 2;

/** A report for paper: its tables, with the day, the section and the fingerprint above them. */
export function reportOrder({ tables }: Report, words: ReportWords): ReportOrder {
  const [, ...above] = words.above;
  return {
    kind: 'report',
    language: words.language,
    head: {
      title: words.title,
      subtitle: words.above[0] ?? null,
      fields: above.map((line) => ({ label: line, value: '' })),
      footer: null,
    },
    tables: tables.map((table) => paperTable(table, words)),
  };
}

function paperTable(table: ReportTable, words: ReportWords): PaperTable {
  return {
    title: words.word(table.title),
    columns: table.columns.map(({ kind, title }) => ({
      heading: words.word(title),
      width: { kind: 'share', share: kind === 'label' ? labelShare : numberShare },
      kind: kind === 'label' ? 'text' : 'number',
    })),
    rows: table.rows.map((cells, row) =>
      cells.map((_, column) => cellText(table, { row, column }, words)),
    ),
    total: hasTotals(table)
      ? table.columns.map((_, column) => totalText(table, column, words))
      : null,
  };
}
