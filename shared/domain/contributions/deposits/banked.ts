import type { IsoDate } from '../../dates.ts';
import { standingOf } from '../cancelled.ts';
import type { Contribution } from '../contribution.ts';
import type { Deposit } from './deposit.ts';

/** The deposit with which each payment went to the bank; of two that claim it, the first. */
export type Banked = ReadonlyMap<string, Deposit>;

export const nothingBanked: Banked = new Map();

export function bankedBy(deposits: readonly Deposit[]): Banked {
  const banked = new Map<string, Deposit>();
  for (const deposit of standingOf(deposits)) {
    for (const payment of deposit.lines.flatMap(({ payments }) => payments)) {
      if (!banked.has(payment)) banked.set(payment, deposit);
    }
  }
  return banked;
}

/** When a payment came to the bank; null: not yet, or nobody said so. */
export const bankedOnOf = (
  { id, bankedOn }: Pick<Contribution, 'id' | 'bankedOn'>,
  banked: Banked,
): IsoDate | null => bankedOn ?? banked.get(id)?.on ?? null;

/** Money in the treasurer's drawer: what is no cheque and no cash is on the account by itself. */
export const waitsForBank = (
  payment: Pick<Contribution, 'id' | 'means' | 'bankedOn'>,
  banked: Banked,
): boolean =>
  (payment.means?.kind === 'cheque' || payment.means?.kind === 'cash') &&
  bankedOnOf(payment, banked) === null;

export type ContestedPayment = { readonly payment: string; readonly deposits: readonly Deposit[] };

/** What two offices took to the bank, without a network between them: one of the slips says too much. */
export function contestedPayments(deposits: readonly Deposit[]): readonly ContestedPayment[] {
  const claims = new Map<string, Deposit[]>();
  for (const deposit of standingOf(deposits)) {
    for (const payment of new Set(deposit.lines.flatMap(({ payments }) => payments))) {
      claims.set(payment, [...(claims.get(payment) ?? []), deposit]);
    }
  }
  return [...claims].flatMap(([payment, claimed]) =>
    claimed.length > 1 ? { payment, deposits: claimed } : [],
  );
}
