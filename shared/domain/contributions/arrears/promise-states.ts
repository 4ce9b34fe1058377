import { compareCodes } from '../../../compare.ts';
import type { Cents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { ContributionFields } from '../contribution.ts';
import type { DuesPromise } from './promise.ts';

/**
 * `kept`: what came in since it was made reaches it. `broken`: its day has passed. `open`: there is time.
 */
export type PromiseState = 'open' | 'kept' | 'broken';

type Paid = Pick<ContributionFields, 'kind' | 'year' | 'receivedOn' | 'amount'>;
type Purse = { readonly payment: Paid; left: number };

/**
 * What became of one person's promises by the end of `day`. A cent keeps one promise only, the one that was due first;
 * `payments` are those that stand.
 */
export function promiseStates(
  promises: readonly DuesPromise[],
  payments: readonly Paid[],
  day: IsoDate,
): ReadonlyMap<string, PromiseState> {
  const purses: readonly Purse[] = payments.map((payment) => ({ payment, left: payment.amount }));
  const states = new Map<string, PromiseState>();
  for (const promise of [...promises].sort(byDay)) {
    const fitting = purses.filter(({ payment }) => speaksOf(payment, promise, day));
    if (sum(fitting) >= promise.amount) {
      take(fitting, promise.amount);
      states.set(promise.id, 'kept');
    } else states.set(promise.id, promise.dueBy < day ? 'broken' : 'open');
  }
  return states;
}

const speaksOf = (payment: Paid, { due, year, promisedOn }: DuesPromise, day: IsoDate): boolean =>
  payment.kind === due &&
  (year === null || payment.year === year) &&
  payment.receivedOn >= promisedOn &&
  payment.receivedOn <= day;

const sum = (purses: readonly Purse[]): number =>
  purses.reduce((total, { left }) => total + left, 0);

function take(purses: readonly Purse[], amount: Cents): void {
  let missing: number = amount;
  for (const purse of purses) {
    const taken = Math.min(purse.left, missing);
    purse.left -= taken;
    missing -= taken;
  }
}

/** By the day on which they fall due, then by id: every office has the same order. */
const byDay = (a: DuesPromise, b: DuesPromise): number =>
  compareCodes(a.dueBy, b.dueBy) ||
  compareCodes(a.promisedOn, b.promisedOn) ||
  compareCodes(a.id, b.id);
