import type { IsoDate } from '../../dates.ts';
import { type DuesRules, duesYearOf, rulesOfYear } from '../dues-rules.ts';
import { standingPayments } from '../ledger.ts';
import type { ReportBody } from './membership-report.ts';
import type { ReportTable } from './report.ts';
import { type ReportFacts, type ReportPerson, type ReportWork, unhurried } from './report-facts.ts';
import { countIn } from './tally.ts';

type Asked = { readonly on: IsoDate; readonly years: number };

/** How many years after a first dues are followed: more columns do not fit a page. */
const yearsFollowed = 5;

/** Who paid dues again: from each year to the next, and of those who began in the same year, how many years later. */
export function* renewalsReport(
  { people, rules }: ReportFacts,
  { on, years }: Asked,
): ReportWork<ReportBody> {
  const last = duesYearOf(on, rules);
  const first = last - years + 1;
  const paid = new Map<string, number>();
  yield* unhurried(people, (person) => {
    const theirs = paidYearsOf(person, { on, rules });
    const began = Math.min(...theirs);
    for (const year of theirs) {
      countIn(paid, `all ${year}`);
      if (year === began) countIn(paid, `new ${year}`);
      else if (theirs.has(year - 1)) countIn(paid, `again ${year}`);
      else countIn(paid, `back ${year}`);
      countIn(paid, `cohort ${began} ${year - began}`);
    }
  });
  const of = (key: string) => paid.get(key) ?? 0;
  const each = Array.from({ length: years }, (_, place) => first + place);
  return {
    tables: [renewalTable(each, of), cohortTable({ each, last, of })],
    notes: [{ word: 'note.cohorts', count: years }],
  };
}

type Of = (key: string) => number;

const renewalTable = (each: readonly number[], of: Of): ReportTable => ({
  title: 'renewals',
  columns: [
    { kind: 'label', title: 'dues-year' },
    { kind: 'count', title: 'paid-before', adds: false },
    { kind: 'count', title: 'paid-again', adds: false },
    { kind: 'rate', title: 'renewal-rate', part: 2, whole: 1 },
    { kind: 'count', title: 'came-back', adds: false },
    { kind: 'count', title: 'first-time', adds: true },
    { kind: 'count', title: 'paid', adds: false },
  ],
  rows: each.map((year) => [
    { kind: 'year', year },
    of(`all ${year - 1}`),
    of(`again ${year}`),
    null,
    ...[of(`back ${year}`), of(`new ${year}`), of(`all ${year}`)],
  ]),
  chart: { kind: 'lines', columns: [6, 2] },
});

type Cohorts = { readonly each: readonly number[]; readonly last: number; readonly of: Of };

/** What lies ahead is empty, not zero. */
function cohortTable({ each, last, of }: Cohorts): ReportTable {
  const later = Array.from({ length: yearsFollowed }, (_, place) => place + 1);
  return {
    title: 'cohorts',
    columns: [
      { kind: 'label', title: 'first-dues-year' },
      { kind: 'count', title: 'began', adds: true },
      ...later.flatMap((years): ReportTable['columns'] => [
        { kind: 'count', title: `after.${years}`, adds: false },
        { kind: 'rate', title: 'of-them', part: 2 * years, whole: 1 },
      ]),
    ],
    rows: each.map((year) => [
      { kind: 'year', year },
      of(`cohort ${year} 0`),
      ...later.flatMap((years) => [
        year + years > last ? null : of(`cohort ${year} ${years}`),
        null,
      ]),
    ]),
    chart: null,
  };
}

type By = { readonly on: IsoDate; readonly rules: DuesRules };

/** The dues years for which what somebody paid by that day is enough. */
function paidYearsOf({ ledger }: ReportPerson, { on, rules }: By): ReadonlySet<number> {
  const sums = new Map<number, number>();
  for (const { kind, year, amount } of standingPayments(ledger(), on)) {
    if (kind === 'dues') sums.set(year, (sums.get(year) ?? 0) + amount);
  }
  return new Set(
    [...sums].flatMap(([year, sum]) => (sum >= rulesOfYear(rules, year).least ? year : [])),
  );
}
