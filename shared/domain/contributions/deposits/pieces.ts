import type { Cents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { Contribution } from '../contribution.ts';
import { standingPayments, totalOf } from '../ledger.ts';
import { type Banked, waitsForBank } from './banked.ts';
import type { DepositMeans } from './deposit.ts';

/** One piece in the drawer: a cheque, which may pay for a family, or a sum of cash. */
export type WaitingPiece = {
  readonly means: DepositMeans;
  /** Oldest id first; the first names the piece. */
  readonly payments: readonly Contribution[];
  readonly amount: Cents;
  readonly receivedOn: IsoDate;
};

/** What waits to be taken to the bank, oldest first. */
export function piecesToBank(
  ledger: readonly Contribution[],
  banked: Banked,
): readonly WaitingPiece[] {
  const groups = new Map<string, Contribution[]>();
  for (const payment of standingPayments(ledger, null)) {
    if (payment.amount <= 0 || !waitsForBank(payment, banked)) continue;
    const key = payment.payment ?? payment.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [payment]);
    else group.push(payment);
  }
  return [...groups.values()].flatMap((payments) => pieceOf(payments) ?? []);
}

function pieceOf(payments: readonly Contribution[]): WaitingPiece | null {
  const sorted = [...payments].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  const [first] = sorted;
  const means = first?.means?.kind;
  if (first === undefined || (means !== 'cheque' && means !== 'cash')) return null;
  return { means, payments: sorted, amount: totalOf(sorted), receivedOn: first.receivedOn };
}
