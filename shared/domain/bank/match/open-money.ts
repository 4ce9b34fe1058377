import { compareCodes } from '../../../compare.ts';
import type { Cents } from '../../cents.ts';
import { dayAfter, dayBefore } from '../../segments/shift-day.ts';
import { numbersIn } from '../helloasso/order-number.ts';
import type { BankKnowledge, ExpectedDues, OpenDeposit, OpenPayment } from './knowledge.ts';
import type { LineToMatch } from './suggestion.ts';

/** What may come in, by person and by amount, looked up for every line. */
export type OpenMoney = {
  /** Payments of this person that may be this line. */
  paymentsOf(person: string, line: LineToMatch): readonly OpenPayment[];
  paymentsOver(amount: Cents): readonly OpenPayment[];
  bankedOver(amount: Cents): readonly OpenPayment[];
  depositsOver(amount: Cents): readonly OpenDeposit[];
  /** Paid on a platform, the oldest first. */
  online(): readonly OpenPayment[];
  byOrder(order: string): readonly OpenPayment[];
  byCheque(number: string): readonly OpenPayment[];
  duesOf(person: string, year: number): ExpectedDues | null;
};

export function openMoneyOf(known: BankKnowledge): OpenMoney {
  const { payments, banked, deposits, expected } = known;
  const byPerson = grouped(payments, ({ people }) => people);
  const byAmount = grouped(payments, ({ amount }) => [amount]);
  const returned = grouped(banked, ({ amount }) => [amount]);
  const ofDeposits = grouped(deposits, ({ amount }) => [amount]);
  const orders = grouped(payments, ({ means }) => orderOf(means));
  const online = payments.filter(({ means }) => means?.kind === 'online').sort(inTime);
  const cheques = grouped([...payments, ...banked], ({ means }) =>
    means?.kind === 'cheque' ? [bareNumber(means.number ?? '')] : [],
  );
  const dues = new Map(expected.map((one) => [`${one.year} ${one.memberId}`, one]));
  return {
    paymentsOf: (person, line) =>
      (byPerson.get(person) ?? []).filter((payment) => isNear(payment, line)),
    paymentsOver: (amount) => byAmount.get(amount) ?? [],
    bankedOver: (amount) => returned.get(amount) ?? [],
    depositsOver: (amount) => ofDeposits.get(amount) ?? [],
    online: () => online,
    byOrder: (order) => orders.get(order) ?? [],
    byCheque: (number) => cheques.get(bareNumber(number)) ?? [],
    duesOf: (person, year) => dues.get(`${year} ${person}`) ?? null,
  };
}

/** A cheque may lie in a drawer for months; nothing else stands on the account long after it was noted. */
export function isNear(
  { receivedOn, means }: OpenPayment,
  { bookedOn }: Pick<LineToMatch, 'bookedOn'>,
): boolean {
  const months = means?.kind === 'cheque' ? 12 : 2;
  return (
    receivedOn >= dayBefore(bookedOn, { count: months, unit: 'month' }) &&
    receivedOn <= dayAfter(bookedOn, { count: 10, unit: 'day' })
  );
}

const inTime = (a: OpenPayment, b: OpenPayment): number =>
  compareCodes(a.receivedOn, b.receivedOn) || compareCodes(a.ids[0] ?? '', b.ids[0] ?? '');

/** Without the zeros that one bank prints before it and the next does not. */
export const bareNumber = (number: string): string => number.replace(/\D/g, '').replace(/^0+/, '');

function orderOf(means: OpenPayment['means']): readonly string[] {
  if (means?.kind === 'online') {
    const numbers = numbersIn(means);
    return [numbers?.order, numbers?.payment].filter((one) => one !== null && one !== undefined);
  }
  if (means?.kind === 'card' || means?.kind === 'transfer')
    return means.reference === null ? [] : [means.reference.toLowerCase()];
  return [];
}

function grouped<T, K>(
  values: readonly T[],
  keysOf: (value: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
