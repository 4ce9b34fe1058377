import type { Cents } from '../../cents.ts';
import type { Contribution } from '../contribution.ts';
import { standingPayments, totalOf } from '../ledger.ts';

/** What came out of one purse in one civil year. */
export type Attested<C extends Contribution> = {
  /** Oldest first; what was taken back is not among them. */
  readonly payments: readonly C[];
  readonly total: Cents;
};

/** Of all that came out of a purse, what an attestation of `year` lists: by the day it was received. */
export function attestedIn<C extends Contribution>(purse: readonly C[], year: number): Attested<C> {
  const payments = standingPayments(purse, null).filter(({ receivedOn }) =>
    receivedOn.startsWith(`${year}-`),
  );
  return { payments, total: totalOf(payments) };
}
