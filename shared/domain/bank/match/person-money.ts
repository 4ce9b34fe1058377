import type { Cents } from '../../cents.ts';
import type { Asked } from './proposal.ts';
import type { MatchAct, MatchReason } from './suggestion.ts';

/** What a line may be of one person's money. */
export type PersonMoney = {
  readonly act: MatchAct;
  readonly because: readonly MatchReason[];
  /** 3: a payment that is recorded; 2: what they are expected to pay; 1: part of it; 0: another amount. */
  readonly fit: 0 | 1 | 2 | 3;
};

const instalments = [2, 3, 4, 6, 10, 12];

export function personMoney(memberId: string, asked: Asked): PersonMoney {
  const { line, money, year } = asked;
  const recorded = money.paymentsOf(memberId, line).find(({ amount }) => amount === line.amount);
  if (recorded !== undefined) {
    return {
      act: { kind: 'tie', payments: recorded.ids },
      because: [{ kind: 'same-amount', as: 'recorded' }],
      fit: 3,
    };
  }
  const dues = money.duesOf(memberId, year);
  if (dues === null) {
    return {
      act: recording(memberId, 'donation', asked),
      because: [{ kind: 'no-dues-open', year }],
      fit: 0,
    };
  }
  const act = recording(memberId, 'dues', asked);
  if (dues.suggested === line.amount)
    return { act, because: [{ kind: 'same-amount', as: 'suggested' }], fit: 2 };
  if (dues.lastYear === line.amount)
    return { act, because: [{ kind: 'same-amount', as: 'last-year' }], fit: 2 };
  const expected = dues.suggested ?? dues.lastYear;
  const count = instalments.find(
    (parts) => expected !== null && isPart(line.amount, expected, parts),
  );
  if (expected !== null && count !== undefined)
    return { act, because: [{ kind: 'instalment', of: expected, count }], fit: 1 };
  return { act, because: [{ kind: 'other-amount', expected }], fit: 0 };
}

const recording = (
  memberId: string,
  kind: 'dues' | 'donation',
  { line, year }: Asked,
): MatchAct => ({ kind: 'record', parts: [{ memberId, kind, year, amount: line.amount }] });

/** A third of 50 € is 16.66 € or 16.67 €. */
const isPart = (amount: Cents, whole: Cents, parts: number): boolean =>
  amount === Math.floor(whole / parts) || amount === Math.ceil(whole / parts);
