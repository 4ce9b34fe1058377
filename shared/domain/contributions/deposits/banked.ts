import type { IsoDate } from '../../dates.ts';
import type { Contribution } from '../contribution.ts';
import type { Deposit } from './deposit.ts';

/** The deposits that stand, oldest first: made, and not cancelled. */
export function standingDeposits<D extends Deposit>(deposits: readonly D[]): readonly D[] {
  const cancelled = new Set(deposits.flatMap(({ cancels }) => cancels ?? []));
  return deposits.filter(({ id, cancels }) => cancels === null && !cancelled.has(id)).sort(byDay);
}

/** What cancelled a deposit; of two offices that did, the first. */
export const cancellationOf = <D extends Deposit>(deposits: readonly D[], id: string): D | null =>
  deposits.filter(({ cancels }) => cancels === id).sort(byDay)[0] ?? null;

/** The deposit with which each payment went to the bank; of two that claim it, the first. */
export type Banked = ReadonlyMap<string, Deposit>;

export const nothingBanked: Banked = new Map();

export function bankedBy(deposits: readonly Deposit[]): Banked {
  const banked = new Map<string, Deposit>();
  for (const deposit of standingDeposits(deposits)) {
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
  for (const deposit of standingDeposits(deposits)) {
    for (const payment of new Set(deposit.lines.flatMap(({ payments }) => payments))) {
      claims.set(payment, [...(claims.get(payment) ?? []), deposit]);
    }
  }
  return [...claims].flatMap(([payment, claimed]) =>
    claimed.length > 1 ? { payment, deposits: claimed } : [],
  );
}

/** By day, then by id: every office has the same order. */
const byDay = (a: Deposit, b: Deposit): number => compare(a.on, b.on) || compare(a.id, b.id);

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
