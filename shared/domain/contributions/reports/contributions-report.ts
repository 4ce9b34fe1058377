import type { IsoDate } from '../../dates.ts';
import { type Contribution, ContributionKind } from '../contribution.ts';
import { monthsBetween } from './comings-and-goings.ts';
import type { ReportBody } from './membership-report.ts';
import type { ReportLabel, ReportTable } from './report.ts';
import { type ReportFacts, type ReportWork, unhurried } from './report-facts.ts';
import { word } from './tally.ts';

const means = ['cheque', 'transfer', 'card', 'direct-debit', 'cash', 'online'];

/** What was received in the period and still stands, by when, how, what for and for which year: four times the same total. */
export function* contributionsReport(
  { payments }: ReportFacts,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): ReportWork<ReportBody> {
  const sums = { month: sumsBy(), means: sumsBy(), kind: sumsBy(), year: sumsBy() };
  yield* unhurried(payments, (payment) => {
    const { receivedOn } = payment;
    if (receivedOn < from || receivedOn > to) return;
    sums.month.add(receivedOn.slice(0, 7), payment);
    sums.means.add(payment.means?.kind ?? '', payment);
    sums.kind.add(payment.kind, payment);
    sums.year.add(String(payment.year), payment);
  });
  const years = [...sums.year.keys()].map(Number).sort((a, b) => a - b);
  return {
    tables: [
      {
        ...sums.month.table(
          'by-month',
          monthsBetween({ from, to }).map((month) => [month, { kind: 'month', month }]),
        ),
        chart: { kind: 'bars', columns: [2] },
      },
      sums.means.table('by-means', [
        ...means.map((one) => [one, word(`means.${one}`)] as const),
        ['', word('unknown')],
      ]),
      sums.kind.table(
        'by-payment-kind',
        ContributionKind.options.map((kind) => [kind, word(`payment.${kind}`)]),
      ),
      sums.year.table(
        'by-dues-year',
        years.map((year) => [String(year), { kind: 'year', year }]),
      ),
    ],
    notes: [],
  };
}

type Sum = { payments: number; cents: number };

function sumsBy() {
  const sums = new Map<string, Sum>();
  return {
    keys: () => sums.keys(),
    add(key: string, { amount }: Contribution): void {
      const sum = sums.get(key) ?? { payments: 0, cents: 0 };
      sum.payments += 1;
      sum.cents += amount;
      sums.set(key, sum);
    },
    table: (title: string, keys: readonly (readonly [string, ReportLabel])[]): ReportTable => ({
      title,
      columns: [
        { kind: 'label', title },
        { kind: 'count', title: 'payments', adds: true },
        { kind: 'cents', title: 'amount', adds: true },
        { kind: 'rate', title: 'share', part: 2, whole: 'sum' },
      ],
      rows: keys.map(([key, label]) => {
        const { payments, cents } = sums.get(key) ?? { payments: 0, cents: 0 };
        return [label, payments, cents, null];
      }),
      chart: { kind: 'bars', columns: [2] },
    }),
  };
}
