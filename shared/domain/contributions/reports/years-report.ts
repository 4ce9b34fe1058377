import type { IsoDate } from '../../dates.ts';
import { anniversaryIn } from '../../segments/shift-day.ts';
import { stretchesOf, stretchOn } from './membership-on.ts';
import type { ReportBody } from './membership-report.ts';
import { type ReportFacts, type ReportWork, unhurried } from './report-facts.ts';

type Asked = { readonly on: IsoDate; readonly years: number };

/** Each year from its first day to the same day as this one: like is compared with like. */
export function* yearsReport(
  { people, payments }: ReportFacts,
  { on, years }: Asked,
): ReportWork<ReportBody> {
  const last = Number(on.slice(0, 4));
  const lines = Array.from({ length: years }, (_, place) => {
    const year = last - years + 1 + place;
    const counts = { members: 0, joined: 0, left: 0, payments: 0, dues: 0, all: 0 };
    return { year, from: `${year}-01-01`, on: anniversaryIn(year, on), ...counts };
  });

  yield* unhurried(people, ({ fields }) => {
    const stretches = stretchesOf(fields);
    for (const line of lines) {
      const isWithin = (day: IsoDate | null) => day !== null && line.from <= day && day <= line.on;
      if (stretchOn(stretches, line.on) !== null) line.members += 1;
      line.joined += stretches.filter(({ from }) => isWithin(from)).length;
      line.left += stretches.filter(({ to }) => isWithin(to)).length;
    }
  });
  yield* unhurried(payments, ({ kind, amount, receivedOn }) => {
    const line = lines.find(({ year }) => year === Number(receivedOn.slice(0, 4)));
    if (line === undefined || receivedOn > line.on) return;
    line.payments += 1;
    line.all += amount;
    if (kind === 'dues') line.dues += amount;
  });

  return {
    tables: [
      {
        title: 'members-by-year',
        columns: [
          { kind: 'label', title: 'year' },
          { kind: 'count', title: 'members', adds: false },
          { kind: 'count', title: 'joined', adds: true },
          { kind: 'count', title: 'left', adds: true },
          { kind: 'count', title: 'net', adds: true },
        ],
        rows: lines.map(({ year, members, joined, left }) => [
          { kind: 'year', year },
          ...[members, joined, left, joined - left],
        ]),
        chart: { kind: 'lines', columns: [1] },
      },
      {
        title: 'receipts-by-year',
        columns: [
          { kind: 'label', title: 'year' },
          { kind: 'count', title: 'payments', adds: true },
          { kind: 'cents', title: 'dues', adds: true },
          { kind: 'cents', title: 'others', adds: true },
          { kind: 'cents', title: 'all', adds: true },
        ],
        rows: lines.map(({ year, payments: count, dues, all }) => [
          { kind: 'year', year },
          ...[count, dues, all - dues, all],
        ]),
        chart: { kind: 'bars', columns: [2, 3] },
      },
    ],
    notes: [],
  };
}
