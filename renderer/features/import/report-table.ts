import type { ExportColumn, ExportRow, ExportTable } from '#shared/domain/export/table.ts';
import type { PlannedRow } from '#shared/domain/import/import.ts';
import { nameOfRow } from '#shared/domain/import/narrow-rows.ts';
import type { Language } from '#shared/i18n/messages.ts';
import { newValues } from './new-values.ts';
import type { RowWords } from './use-row-words.ts';

export type ReportWords = RowWords & {
  readonly titles: Readonly<Record<ReportColumn, string>>;
  readonly outcome: (kind: PlannedRow['kind']) => string;
};

export const reportColumns = [
  'line',
  'what',
  'name',
  'field',
  'before',
  'after',
  'remark',
] as const;
export type ReportColumn = (typeof reportColumns)[number];

const widths: Readonly<Record<ReportColumn, number>> = {
  line: 8,
  what: 16,
  name: 28,
  field: 24,
  before: 28,
  after: 40,
  remark: 60,
};

type Document = {
  readonly title: string;
  readonly sheet: string;
  readonly language: Language;
  readonly rows: readonly ExportRow[];
};

export const reportTable = (
  { title, sheet, language, rows }: Document,
  { titles }: Pick<ReportWords, 'titles'>,
): ExportTable => ({
  title,
  sheet,
  language,
  rows,
  columns: reportColumns.map(
    (id): ExportColumn => ({
      title: titles[id],
      kind: id === 'line' ? 'number' : 'text',
      widthChars: widths[id],
    }),
  ),
});

/** What one row of the file has come to: a line for each thing that it changed, or one that says why it changed nothing. */
export function reportRows(row: PlannedRow, words: ReportWords): readonly ExportRow[] {
  const start = [row.line, words.outcome(row.kind), nameOfRow(row)] as const;
  switch (row.kind) {
    case 'create': {
      const values = newValues(row.set, words).join(' · ');
      return [[...start, null, null, values, row.warnings.map(words.warning).join(' ')]];
    }
    case 'update': {
      const remark = row.warnings.map(words.warning).join(' ');
      return row.changes.map(({ field, before, after }, at) => [
        ...start,
        words.label(field),
        before === null ? null : words.text(field, before),
        after === null ? null : words.text(field, after),
        at === 0 ? remark : null,
      ]);
    }
    case 'unchanged':
      return [[...start, null, null, null, null]];
    case 'skipped':
      return [[...start, null, null, null, words.skipped(row)]];
    case 'refused':
      return row.refusals.map((refusal) => [
        ...start,
        refusal.field === null ? null : words.label(refusal.field),
        null,
        refusal.value,
        words.fault(refusal),
      ]);
  }
}
