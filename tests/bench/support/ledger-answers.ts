import type { Report } from '#shared/domain/contributions/reports/report.ts';
import { labelText } from '#shared/domain/contributions/reports/report-sheet.ts';

export type Asked = { readonly day: string; readonly from: string; readonly year: number };
export type Line = { readonly title: string; readonly word: string; readonly count: number };

/** The lines with somebody on them, of the tables of these titles, in one order: two that are equal say the same. */
export const said = (lines: readonly Line[], titles: readonly string[]): string =>
  lines
    .filter(({ title, count }) => titles.includes(title) && count > 0)
    .map(({ title, word, count }) => `${title} ${word} ${count}`)
    .sort()
    .join('\n');

export const linesOf = ({ tables }: Report): readonly Line[] =>
  tables.flatMap(({ title, rows }) =>
    rows.flatMap(([label, count]) => {
      if (label === null || typeof label !== 'object' || typeof count !== 'number') return [];
      const words = { word: (word: string) => word, month: (month: string) => month };
      return [{ title, word: labelText(label, words), count }];
    }),
  );
