import { type Cents, noCents, toCents } from '../cents.ts';
import type { Contribution, ContributionKind } from './contribution.ts';
import { type Banked, waitsForBank } from './deposits/banked.ts';
import { standingPayments } from './ledger.ts';

/** What came in for a dues year, and what of it has not been seen on the account. */
export type YearInDues = {
  readonly year: number;
  readonly payments: number;
  readonly total: Cents;
  /** Kinds without a payment are absent. */
  readonly byKind: Readonly<Partial<Record<ContributionKind, Cents>>>;
  /** Cheques and cash that nobody has taken to the bank. */
  readonly toBank: { readonly payments: number; readonly total: Cents };
};

export function yearInDuesOf(
  ledger: readonly Contribution[],
  { year, banked }: { readonly year: number; readonly banked: Banked },
): YearInDues {
  const standing = standingPayments(ledger, null).filter((payment) => payment.year === year);
  const byKind: Partial<Record<ContributionKind, Cents>> = {};
  let total = noCents;
  let waiting = { payments: 0, total: noCents };
  for (const payment of standing) {
    const { kind, amount } = payment;
    byKind[kind] = toCents((byKind[kind] ?? 0) + amount);
    total = toCents(total + amount);
    if (waitsForBank(payment, banked)) {
      waiting = { payments: waiting.payments + 1, total: toCents(waiting.total + amount) };
    }
  }
  return { year, payments: standing.length, total, byKind, toBank: waiting };
}
