import { sumOfCents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import { standingOf } from '../cancelled.ts';
import type { Deposit } from '../deposits/deposit.ts';
import type { ReportBody } from './membership-report.ts';
import type { ReportCell } from './report.ts';
import type { ReportFacts, ReportWork } from './report-facts.ts';
import { word } from './tally.ts';

type Period = { readonly from: IsoDate; readonly to: IsoDate };

/** Every slip that was taken to the bank in a period, oldest first; those that were cancelled are counted, not added. */
export function* depositsReport(
  { deposits }: ReportFacts,
  { from, to }: Period,
): ReportWork<ReportBody> {
  const isWithin = ({ on }: Deposit) => from <= on && on <= to;
  const standing = standingOf(deposits).filter(isWithin);
  const made = deposits.filter((deposit) => deposit.cancels === null && isWithin(deposit));
  const cancelled = made.length - standing.length;
  yield;
  return {
    tables: [
      {
        title: 'by-slip',
        columns: [
          { kind: 'label', title: 'slip' },
          { kind: 'day', title: 'deposited-on' },
          { kind: 'label', title: 'means' },
          { kind: 'count', title: 'slip-lines', adds: true },
          { kind: 'cents', title: 'amount', adds: true },
        ],
        rows: standing.map(({ slip, on, means, lines }): ReportCell[] => [
          { kind: 'text', text: slip },
          on,
          word(`means.${means}`),
          lines.length,
          sumOfCents(lines.map(({ amount }) => amount)),
        ]),
        chart: null,
      },
    ],
    notes: cancelled > 0 ? [{ word: 'note.cancelled-slips', count: cancelled }] : [],
  };
}
