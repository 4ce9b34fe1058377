import type { IsoDate } from '../../dates.ts';
import type { Stretch } from './membership-on.ts';
import type { ReportTable } from './report.ts';
import { countIn } from './tally.ts';

type Period = { readonly from: IsoDate; readonly to: IsoDate };

/** Who joined and who left, month by month: what lies between the members before the period and at its end. */
export function comingsAndGoings({ from, to }: Period) {
  const joined = new Map<string, number>();
  const left = new Map<string, number>();
  const isWithin = (day: IsoDate | null): day is IsoDate =>
    day !== null && from <= day && day <= to;
  return {
    take(stretches: readonly Stretch[]): void {
      for (const stretch of stretches) {
        if (isWithin(stretch.from)) countIn(joined, stretch.from.slice(0, 7));
        if (isWithin(stretch.to)) countIn(left, stretch.to.slice(0, 7));
      }
    },
    table: (): ReportTable => ({
      title: 'movements',
      columns: [
        { kind: 'label', title: 'month' },
        { kind: 'count', title: 'joined', adds: true },
        { kind: 'count', title: 'left', adds: true },
        { kind: 'count', title: 'net', adds: true },
      ],
      rows: monthsBetween({ from, to }).map((month) => {
        const [came, went] = [joined.get(month) ?? 0, left.get(month) ?? 0];
        return [{ kind: 'month', month }, came, went, came - went];
      }),
      chart: { kind: 'bars', columns: [1, 2] },
    }),
  };
}

/** `2026-03`, `2026-04`… None when the period ends before it begins. */
export function monthsBetween({ from, to }: Period): readonly string[] {
  const first = monthNumber(from);
  return Array.from({ length: Math.max(0, monthNumber(to) - first + 1) }, (_, place) => {
    const month = first + place;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

const monthNumber = (day: IsoDate): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
