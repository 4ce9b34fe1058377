import type { IsoDate } from '../../dates.ts';
import { type GoodStanding, goodStandingOn } from '../good-standing.ts';
import { stretchesOf, stretchOn } from './membership-on.ts';
import type { ReportBody } from './membership-report.ts';
import type { ReportLabel } from './report.ts';
import { type ReportFacts, type ReportWork, unhurried } from './report-facts.ts';
import { countIn, labelTable, word } from './tally.ts';

/** Of the members on that day: how many owe dues, for how many years, and since which. */
export function* arrearsReport(
  { people, rules }: ReportFacts,
  { on }: { readonly on: IsoDate },
): ReportWork<ReportBody> {
  const since = new Map<string, number>();
  const years = new Map<string, number>();
  yield* unhurried(people, ({ fields, debtor, ledger }) => {
    if (stretchOn(stretchesOf(fields), on) === null) return;
    const standing =
      debtor === null ? null : goodStandingOn(on, debtor, { ledger: ledger(), rules });
    countIn(years, howLate(standing));
    if (standing?.kind === 'late') countIn(since, standing.since.slice(0, 4));
  });
  const sorted = [...since].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    tables: [
      {
        ...labelTable(
          'by-years-late',
          lateness.map((one) => [word(one), years.get(one) ?? 0]),
        ),
        chart: { kind: 'bars', columns: [1] },
      },
      labelTable(
        'late-since',
        sorted.map(([year, count]): readonly [ReportLabel, number] => [
          { kind: 'year', year: Number(year) },
          count,
        ]),
      ),
    ],
    notes: [],
  };
}

const lateness = [
  ...['late.none', 'late.tolerated', 'late.1', 'late.2', 'late.3'],
  ...['late.more', 'late.never', 'unknown'],
];

function howLate(standing: GoodStanding | null): string {
  if (standing === null || standing.kind === 'left') return 'unknown';
  if (standing.kind === 'never') return 'late.never';
  if (standing.kind !== 'late') return 'late.none';
  if (standing.tolerated) return 'late.tolerated';
  return standing.years.length > 3 ? 'late.more' : `late.${standing.years.length}`;
}
