import { lazy, Suspense } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ReportTable } from '#shared/domain/contributions/reports/report.ts';
import { hasTotals } from '#shared/domain/contributions/reports/report-numbers.ts';
import { formatNumber } from '../../../ui/format.ts';
import { cellText, totalText } from './cell-text.ts';
import styles from './reports.module.css';
import { useReportWords } from './use-report-words.ts';

type Props = { readonly table: ReportTable };

/** A person reads no more of them on a screen. */
const mostShown = 200;

// What draws pictures weighs as much as the rest of the room: it is loaded when there is one to draw.
const ReportChart = lazy(async () => ({
  default: (await import('./report-chart.tsx')).ReportChart,
}));

/** A table, and beside it the picture that says the same. */
export function ReportTableView({ table }: Props) {
  const words = useReportWords();
  const rows = table.rows.slice(0, mostShown);
  const isNumber = (column: number) => table.columns[column]?.kind !== 'label';
  return (
    <section className={styles.part} aria-label={words.word(table.title)}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption>{words.word(table.title)}</caption>
          <thead>
            <tr>
              {table.columns.map(({ title }, column) => (
                <th
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, two may have one title.
                  key={column}
                  scope="col"
                  data-number={isNumber(column)}
                >
                  {words.word(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a report stay where they are.
              <tr key={row}>
                {cells.map((_, column) => {
                  const Cell = column === 0 ? 'th' : 'td';
                  return (
                    <Cell
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                      key={column}
                      scope={column === 0 ? 'row' : undefined}
                      data-number={isNumber(column)}
                    >
                      {cellText(table, { row, column }, words)}
                    </Cell>
                  );
                })}
              </tr>
            ))}
            {rows.length === 0 ? (
              <tr>
                <td colSpan={table.columns.length}>
                  <FormattedMessage id="treasury.reports.empty" />
                </td>
              </tr>
            ) : null}
          </tbody>
          {hasTotals(table) && rows.length > 0 ? (
            <tfoot>
              <tr>
                {table.columns.map((_, column) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                    key={column}
                    data-number={isNumber(column)}
                  >
                    {totalText(table, column, words)}
                  </td>
                ))}
              </tr>
            </tfoot>
          ) : null}
        </table>
        {table.rows.length > rows.length ? (
          <p className={styles.quiet}>
            <FormattedMessage
              id="treasury.reports.more"
              values={{
                shown: formatNumber(words.language, rows.length),
                all: formatNumber(words.language, table.rows.length),
              }}
            />
          </p>
        ) : null}
      </div>
      {table.chart === null || table.rows.length < 2 ? null : (
        <Suspense fallback={<div className={styles.chart} />}>
          <ReportChart table={table} chart={table.chart} />
        </Suspense>
      )}
    </section>
  );
}
