import { unreachable } from '../../result.ts';
import type { PaymentFacts } from '../contributions/contribution.ts';
import type { IsoDate } from '../dates.ts';
import type { Period, SegmentCondition } from './segment.ts';
import { dayBefore } from './shift-day.ts';

type PaymentsCondition = Extract<SegmentCondition, { kind: 'payments' }>;
type TestPayments = (payments: readonly PaymentFacts[]) => boolean;

/**
 * Whether somebody has given: at least one payment of these kinds in the period, and in all between `atLeast` and
 * `atMost`. `has: false` is exactly the contrary.
 */
export function testPayments(condition: PaymentsCondition, today: IsoDate): TestPayments {
  const { has, kinds, atLeast, atMost } = condition;
  const isIn = inPeriod(condition.period, today);
  const wanted = new Set<string>(kinds);
  const from = atLeast ?? Number.NEGATIVE_INFINITY;
  const to = atMost ?? Number.POSITIVE_INFINITY;
  return (payments) => {
    let count = 0;
    let sum = 0;
    for (const payment of payments) {
      if ((wanted.size > 0 && !wanted.has(payment.kind)) || !isIn(payment)) continue;
      count += 1;
      sum += payment.amount ?? 0;
    }
    return (count > 0 && sum >= from && sum <= to) === has;
  };
}

/** Whether marks of paid dues are enough to answer: they say nothing of amounts, nor of anything else than dues. */
export const needsAmounts = ({ kinds, atLeast, atMost }: PaymentsCondition): boolean =>
  atLeast !== null ||
  atMost !== null ||
  kinds.length === 0 ||
  kinds.some((kind) => kind !== 'dues' && kind !== 'official-dues');

function inPeriod(period: Period, today: IsoDate): (payment: PaymentFacts) => boolean {
  const thisYear = Number(today.slice(0, 4));
  switch (period.kind) {
    case 'ever':
      return () => true;
    case 'year':
      return inYear(period.year);
    case 'this-year':
      return inYear(thisYear);
    case 'last-year':
      return inYear(thisYear - 1);
    case 'since':
      return ({ receivedOn }) => receivedOn >= period.day;
    case 'in-last': {
      const from = dayBefore(today, period.span);
      return ({ receivedOn }) => receivedOn >= from && receivedOn <= today;
    }
    default:
      return unreachable(period);
  }
}

/** Dues, of elected officials too, belong to the year that they are for; other payments to the year they came in. */
const inYear =
  (year: number) =>
  ({ kind, year: duesYear, receivedOn }: PaymentFacts): boolean =>
    kind === 'dues' || kind === 'official-dues'
      ? duesYear === year
      : Number(receivedOn.slice(0, 4)) === year;
