import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import { FormattedMessage } from 'react-intl';
import type { ReportTable } from '#shared/domain/contributions/reports/report.ts';
import { numberAt } from '#shared/domain/contributions/reports/report-numbers.ts';
import { formatMoney, formatNumber } from '../../../ui/format.ts';
import { cellText } from './cell-text.ts';
import styles from './reports.module.css';
import { useReportWords } from './use-report-words.ts';

type Props = {
  readonly table: ReportTable;
  readonly chart: NonNullable<ReportTable['chart']>;
};

/** Dark and light as well as of two colours: who cannot tell colours apart still tells the series apart. */
const colours = ['var(--series-1)', 'var(--series-2)'] as const;

/** What the table beside it says, as a picture; who does not see it has the table. */
export function ReportChart({ table, chart }: Props) {
  const words = useReportWords();
  const isMoney = chart.columns.some((column) => table.columns[column]?.kind === 'cents');
  const series = chart.columns.map((column, place) => ({
    name: `c${column}`,
    label: words.word(table.columns[column]?.title ?? ''),
    color: colours[place % colours.length] ?? colours[0],
    ...(place === 0 ? {} : { strokeDasharray: '6 4' }),
  }));
  const data = table.rows.map((_, row) => ({
    label: cellText(table, { row, column: 0 }, words),
    ...Object.fromEntries(
      chart.columns.map((column) => {
        const value = numberAt(table, row, column) ?? 0;
        return [`c${column}`, isMoney ? value / 100 : value];
      }),
    ),
  }));
  const shared = {
    data,
    series,
    dataKey: 'label',
    h: 260,
    withLegend: series.length > 1,
    valueFormatter: (value: number) =>
      isMoney
        ? formatMoney(words.language, Math.round(value * 100))
        : formatNumber(words.language, value),
    yAxisProps: { width: isMoney ? 96 : 48, allowDecimals: false },
  };
  return (
    <figure className={styles.chart}>
      <div aria-hidden="true" inert>
        {chart.kind === 'bars' ? (
          <BarChart {...shared} barProps={{ isAnimationActive: false }} />
        ) : (
          <LineChart {...shared} curveType="linear" lineProps={{ isAnimationActive: false }} />
        )}
      </div>
      <figcaption className={styles.quiet}>
        <FormattedMessage id="treasury.reports.chart" values={{ title: words.word(table.title) }} />
      </figcaption>
    </figure>
  );
}
