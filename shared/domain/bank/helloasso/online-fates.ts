import { type Cents, sumOfCents, toCents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { OnlinePayment, OnlineStatus } from '../online-payment.ts';

/** One part of a payment that the ledger has under the number of an order. */
export type RecordedPart = {
  readonly id: string;
  /** The same for all parts of one payment. */
  readonly payment: string;
  readonly amount: Cents;
  readonly receivedOn: IsoDate;
  /** The platform's number of the payment itself; null when only the order was noted. */
  readonly reference: string | null;
  readonly isTakenBack: boolean;
};

/** What a line of the export means for the ledger. */
export type OnlineFate =
  /** Paid, and not recorded yet. */
  | { readonly kind: 'fresh' }
  /** Recorded already, by these payments: it is never recorded twice. */
  | { readonly kind: 'known'; readonly payments: readonly string[] }
  /** Recorded and taken back by hand since: it is not recorded again by itself. */
  | { readonly kind: 'taken-back'; readonly payments: readonly string[] }
  /** Its order is recorded with another sum: somebody has to look. */
  | { readonly kind: 'differs'; readonly payments: readonly string[]; readonly recorded: Cents }
  /** The platform gave the money back, and the ledger still has it. */
  | { readonly kind: 'reverse'; readonly payments: readonly string[] }
  /** No money came, or none that stays. */
  | { readonly kind: 'nothing'; readonly why: Exclude<OnlineStatus, 'paid'> | 'free' };

export type JudgedPayment = { readonly payment: OnlinePayment; readonly fate: OnlineFate };

/** What was paid: of an order, the price less what a code took off it. */
export const paidOf = ({ amount, discount }: OnlinePayment): Cents =>
  toCents(Math.max(0, amount - (discount ?? 0)));

const givenBack: ReadonlySet<OnlineStatus> = new Set(['refunded', 'cancelled', 'contested']);

/** What each line means, in the order of the export. `recorded`: by the number of the order, in lower case. */
export function onlineFates(
  payments: readonly OnlinePayment[],
  recorded: ReadonlyMap<string, readonly RecordedPart[]>,
): readonly JudgedPayment[] {
  const byOrder = Map.groupBy(payments, orderKey);
  const fates = new Map<OnlinePayment, OnlineFate>();
  for (const [order, lines] of byOrder) {
    const kept = createKept(order === '' ? [] : (recorded.get(order) ?? []));
    const paid = lines.filter((line) => line.status === 'paid' && paidOf(line) > 0);
    for (const line of paid) {
      const found = kept.take(line, 'same-day');
      if (found.length > 0) fates.set(line, { kind: 'known', payments: found });
    }
    for (const line of lines.filter(({ status }) => givenBack.has(status))) {
      const found = kept.take(line, 'any-day');
      if (found.length > 0) fates.set(line, { kind: 'reverse', payments: found });
    }
    const left = paid.filter((line) => !fates.has(line));
    for (const line of left) {
      const others = kept.standing().filter((part) => mayBe(part, line));
      const taken = kept.takenBack(line);
      fates.set(
        line,
        taken.length > 0 ? { kind: 'taken-back', payments: taken } : among(others, left),
      );
    }
  }
  return payments.map((payment) => ({ payment, fate: fates.get(payment) ?? nothing(payment) }));
}

/** What is recorded of an order whose lines were not found one by one: they may be the same sum all the same. */
function among(others: readonly RecordedPart[], lines: readonly OnlinePayment[]): OnlineFate {
  if (others.length === 0) return { kind: 'fresh' };
  const payments = others.map(({ id }) => id);
  const recorded = sumOfCents(others.map(({ amount }) => amount));
  // The same sum on another day may be the next instalment.
  const isThen = others.every((part) => lines.some(({ paidOn }) => paidOn === part.receivedOn));
  return isThen && recorded === sumOfCents(lines.map(paidOf))
    ? { kind: 'known', payments }
    : { kind: 'differs', payments, recorded };
}

/** Two payments of one order have numbers of their own. */
const mayBe = ({ reference }: RecordedPart, { payment }: OnlinePayment): boolean =>
  reference === null || payment === null || reference === payment.toLowerCase();

const orderKey = ({ order, payment }: Pick<OnlinePayment, 'order' | 'payment'>): string =>
  (order ?? payment ?? '').toLowerCase();

const nothing = ({ status }: OnlinePayment): OnlineFate => ({
  kind: 'nothing',
  why: status === 'paid' ? 'free' : status,
});

/** Some exports write what was given back below zero. */
const sumOf = (line: OnlinePayment): Cents =>
  toCents(line.amount < 0 ? -line.amount : paidOf(line));

/** An order paid in parts has the same sum each month: without a number of the payment, the day tells them apart. */
type Days = 'same-day' | 'any-day';

/** What the ledger has of one order, each part taken by one line. */
function createKept(parts: readonly RecordedPart[]) {
  const standing = new Set(parts.filter(({ isTakenBack }) => !isTakenBack));
  const back = new Set(parts.filter(({ isTakenBack }) => isTakenBack));
  const take = (from: Set<RecordedPart>, line: OnlinePayment, days: Days) => {
    const found = partsOf(line, { from: [...from], days });
    for (const part of found) from.delete(part);
    return found.map(({ id }) => id);
  };
  return {
    standing: (): readonly RecordedPart[] => [...standing],
    take: (line: OnlinePayment, days: Days) => take(standing, line, days),
    takenBack: (line: OnlinePayment) => take(back, line, 'any-day'),
  };
}

/** One part of this sum, else a payment whose parts make it together. */
function partsOf(
  line: OnlinePayment,
  { from, days }: { readonly from: readonly RecordedPart[]; readonly days: Days },
): readonly RecordedPart[] {
  const sum = sumOf(line);
  const likely = from.filter(({ reference, receivedOn }) =>
    reference === null || line.payment === null
      ? days === 'any-day' || receivedOn === line.paidOn
      : reference === line.payment.toLowerCase(),
  );
  const part = likely.find(({ amount }) => amount === sum);
  if (part !== undefined) return [part];
  const whole = [...Map.groupBy(likely, ({ payment }) => payment).values()];
  return whole.find((some) => sumOfCents(some.map(({ amount }) => amount)) === sum) ?? [];
}
