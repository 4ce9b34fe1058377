import { unreachable } from '../../result.ts';
import type { IsoDate } from '../dates.ts';
import type { ColumnTest, Span } from './segment.ts';
import { anniversaryIn, dayAfter, dayBefore } from './shift-day.ts';

export type DayTest = Extract<
  ColumnTest,
  { op: 'date-between' | 'in-last' | 'in-next' | 'anniversary-in-next' | 'in-month' }
>;

/** Days `YYYY-MM-DD` compare as texts. Spans include both their ends. */
export function testDay(test: DayTest, today: IsoDate): (day: string) => boolean {
  switch (test.op) {
    case 'date-between':
      return between(test.from ?? '', test.to ?? '9999-12-31');
    case 'in-last':
      return between(dayBefore(today, test.span), today);
    case 'in-next':
      return between(today, dayAfter(today, test.span));
    case 'anniversary-in-next':
      return anniversaryWithin(today, test.span);
    case 'in-month': {
      const month = String(test.month).padStart(2, '0');
      return (day) => day.slice(5, 7) === month;
    }
    default:
      return unreachable(test);
  }
}

const between = (from: string, to: string) => (day: string) => day >= from && day <= to;

function anniversaryWithin(today: IsoDate, span: Span): (day: string) => boolean {
  const end = dayAfter(today, span);
  const year = Number(today.slice(0, 4));
  const nextYear = dayAfter(today, { count: 1, unit: 'year' });
  if (end >= nextYear) return () => true;
  const isWithin = between(today, end);
  const [from, to] = [today.slice(5), end.slice(5)];
  const isOver = end.slice(0, 4) !== today.slice(0, 4);
  return (day) => {
    const date = day.slice(5);
    if (date === '02-29') return [year, year + 1].some((one) => isWithin(anniversaryIn(one, day)));
    return isOver ? date >= from || date <= to : date >= from && date <= to;
  };
}
