import { unreachable } from '../../../result.ts';
import type { ComputedCell } from '../../export/computed-cell.ts';
import type { ExportCell, ExportColumn, SheetRow, SheetTable } from '../../export/table.ts';
import type { Report, ReportLabel, ReportTable } from './report.ts';
import { adds, hasTotals, numberAt, totalAt } from './report-numbers.ts';

/** What a report says, in a language. */
export type ReportWords = {
  readonly language: 'fr' | 'en';
  readonly title: string;
  /** Section, period, fingerprint: what stands above the tables. */
  readonly above: readonly string[];
  /** Of a title, a column or a line. */
  readonly word: (word: string) => string;
  /** `2026-03` → `mars 2026`. */
  readonly month: (month: string) => string;
};

type Cell = ExportCell | ComputedCell;

/** One sheet with all tables of a report, one below the other; sums and shares are formulas. */
export function reportSheet({ tables }: Report, words: ReportWords): SheetTable {
  const rows: SheetRow[] = [];
  const heading = (text: string): ComputedCell => ({ kind: 'heading', text });
  const titlesOf = (table: ReportTable) => table.columns.map(({ title }) => words.word(title));
  for (const [place, table] of tables.entries()) {
    if (place > 0) rows.push([], [heading(words.word(table.title))], titlesOf(table).map(heading));
    rows.push(...rowsOf(table, { words, above: rows.length }));
  }
  const [first] = tables;
  const widest = Math.max(0, ...tables.map(({ columns }) => columns.length));
  const titles = first === undefined ? [] : titlesOf(first);
  return {
    title: words.title,
    sheet: words.title,
    language: words.language,
    above: [...words.above, first === undefined ? '' : words.word(first.title)],
    columns: Array.from(
      { length: widest },
      (_, column): ExportColumn => ({
        title: titles[column] ?? '',
        kind: column === 0 ? 'text' : 'number',
        widthChars: column === 0 ? 34 : 18,
      }),
    ),
    rows,
    isPage: true,
  };
}

type Placing = { readonly words: ReportWords /** Rows of the sheet. */; readonly above: number };

function rowsOf(table: ReportTable, placing: Placing): readonly SheetRow[] {
  const lines = table.rows.map((_, row) =>
    table.columns.map((_, column) => cellOf(table, { row, column, ...placing })),
  );
  return hasTotals(table) ? [...lines, totalsOf(table, placing)] : lines;
}

function cellOf(
  table: ReportTable,
  { row, column, words, above }: Placing & { readonly row: number; readonly column: number },
): Cell {
  const of = table.columns[column];
  const cell = table.rows[row]?.[column] ?? null;
  if (of?.kind === 'rate') {
    const value = numberAt(table, row, column);
    if (value === null) return null;
    const [here, totals] = [above + row + 1, above + table.rows.length + 1];
    const whole =
      of.whole === 'sum' ? { row: totals, column: of.part } : { row: here, column: of.whole };
    return {
      kind: 'rate',
      value,
      formula: { kind: 'rate', part: { row: here, column: of.part }, whole },
    };
  }
  if (typeof cell === 'string') return { kind: 'date', iso: cell };
  if (typeof cell === 'object') return cell === null ? null : labelText(cell, words);
  return of?.kind === 'cents' ? { kind: 'money', cents: cell } : cell;
}

function totalsOf(table: ReportTable, { words, above }: Placing): SheetRow {
  const row = above + table.rows.length + 1;
  return table.columns.map((of, column): Cell => {
    if (column === 0) return { kind: 'heading', text: words.word('total') };
    const value = totalAt(table, column);
    if (value === null) return null;
    if (of.kind === 'rate') {
      const [part, whole] = [of.part, of.whole === 'sum' ? of.part : of.whole];
      const places = { part: { row, column: part }, whole: { row, column: whole } };
      return { kind: 'rate', value, formula: { kind: 'rate', ...places } };
    }
    const isMoney = of.kind === 'cents';
    if (!adds(of) || table.rows.length === 0)
      return isMoney ? { kind: 'money', cents: value } : value;
    const formula = { kind: 'sum', column, from: above + 1, to: row - 1 } as const;
    return { kind: 'sum', value, isMoney, formula };
  });
}

/** What a line is about, in a language. */
export function labelText(
  label: ReportLabel,
  { word, month }: Pick<ReportWords, 'word' | 'month'>,
) {
  switch (label.kind) {
    case 'word':
      return word(label.word);
    case 'text':
      return label.text;
    case 'year':
      return String(label.year);
    case 'month':
      return month(label.month);
    default:
      return unreachable(label);
  }
}
