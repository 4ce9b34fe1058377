import { compareCodes } from '../../compare.ts';
import { type Cents, sumOfCents, toCents } from '../cents.ts';
import type { IsoDate } from '../dates.ts';
import type { Contribution } from './contribution.ts';

/** Anything that is recorded on a day and taken back by an entry of its own. */
export type Reversible = Pick<Contribution, 'id' | 'receivedOn' | 'reverses'>;

/**
 * The payments that stand on `day`, oldest first: received by then, and not taken back by then. A reversal itself is
 * never one of them, and two offices that take back the same payment take it back once.
 */
export function standingPayments<C extends Reversible>(
  ledger: readonly C[],
  day: IsoDate | null,
): readonly C[] {
  const known = day === null ? ledger : ledger.filter(({ receivedOn }) => receivedOn <= day);
  const reversed = new Set(known.flatMap(({ reverses }) => reverses ?? []));
  return known.filter(({ id, reverses }) => reverses === null && !reversed.has(id)).sort(byDay);
}

/**
 * The ledger as a journal of movements, oldest first, whose amounts add up to what stands: every payment, and the first
 * reversal of each payment that the ledger holds.
 */
export function movementsOf<C extends Reversible>(ledger: readonly C[]): readonly C[] {
  const payments = new Set(ledger.flatMap(({ id, reverses }) => (reverses === null ? id : [])));
  const taken = new Set<string>();
  return [...ledger].sort(byDay).filter(({ reverses }) => {
    if (reverses === null) return true;
    if (!payments.has(reverses) || taken.has(reverses)) return false;
    taken.add(reverses);
    return true;
  });
}

/** What takes `payment` back on `day`. Its id is the caller's to give. */
export function reversalOf(
  { id, ...payment }: Contribution,
  { day, reason }: { readonly day: IsoDate; readonly reason: string },
): Omit<Contribution, 'id'> {
  return { ...payment, amount: toCents(0 - payment.amount), receivedOn: day, reverses: id, reason };
}

export const totalOf = (payments: readonly { readonly amount: Cents }[]): Cents =>
  sumOfCents(payments.map(({ amount }) => amount));

/** By day, then by id: every office has the same order. */
const byDay = (a: Reversible, b: Reversible): number =>
  compareCodes(a.receivedOn, b.receivedOn) || compareCodes(a.id, b.id);
