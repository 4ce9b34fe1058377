import { type Cents, noCents, toCents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import { foldText } from '../../members/fold-text.ts';
import type { Contribution, ContributionKind } from '../contribution.ts';
import type { PaymentMeans } from '../payment-means.ts';

/** Whether money that stands is on the account; null of what was taken back, and of what takes it back. */
export type AtBank = 'banked' | 'waiting' | null;

/** What a journal shows; null: all. */
export type JournalFilter = {
  readonly year: number | null;
  /** Of the day received, both included. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly kind: ContributionKind | null;
  readonly means: PaymentMeans['kind'] | null;
  readonly atBank: 'banked' | 'waiting' | null;
  /** Words in any order: of names, numbers, orders, receipts, notes. */
  readonly text: string;
};

export const wholeJournal: JournalFilter = {
  year: null,
  from: null,
  to: null,
  kind: null,
  means: null,
  atBank: null,
  text: '',
};

/** What is known of an entry beside itself; asked for only where the filter needs it. */
type Beside = {
  readonly atBank: (entry: Contribution) => AtBank;
  /** Names of the member and of who paid. */
  readonly namesOf: (entry: Contribution) => string;
};

export function journalTest(
  { year, from, to, kind, means, atBank, text }: JournalFilter,
  beside: Beside,
): (entry: Contribution) => boolean {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  return (entry) =>
    (year === null || entry.year === year) &&
    (from === null || entry.receivedOn >= from) &&
    (to === null || entry.receivedOn <= to) &&
    (kind === null || entry.kind === kind) &&
    (means === null || entry.means?.kind === means) &&
    (atBank === null || beside.atBank(entry) === atBank) &&
    (words.length === 0 || hasAll(words, foldText(`${beside.namesOf(entry)} ${saidOf(entry)}`)));
}

const hasAll = (words: readonly string[], text: string): boolean =>
  words.every((word) => text.includes(word));

/** By what a payment is found again on a cheque, a statement or a receipt. */
export const referenceOf = (means: PaymentMeans | null | undefined): string | null => {
  if (!means) return null;
  if ('number' in means) return means.number;
  if ('reference' in means) return means.reference;
  if ('mandate' in means) return means.mandate;
  return 'order' in means ? means.order : null;
};

const saidOf = ({ means, receiptNumber, note, reason }: Contribution): string => {
  const bank = means?.kind === 'cheque' ? means.bank : null;
  const platform = means?.kind === 'online' ? means.platform : null;
  return [referenceOf(means), bank, platform, receiptNumber, note, reason]
    .filter(Boolean)
    .join(' ');
};

/** What the movements come to: received less taken back is `net`. */
export type JournalTotals = {
  readonly movements: number;
  readonly received: Cents;
  /** Nothing, or less. */
  readonly takenBack: Cents;
  readonly net: Cents;
  /** Net; kinds without a movement are absent. */
  readonly byKind: Readonly<Partial<Record<ContributionKind, Cents>>>;
};

export function journalTotals(
  movements: Iterable<Pick<Contribution, 'amount' | 'kind' | 'reverses'>>,
): JournalTotals {
  const byKind: Partial<Record<ContributionKind, Cents>> = {};
  let count = 0;
  let received = noCents;
  let takenBack = noCents;
  for (const { amount, kind, reverses } of movements) {
    count += 1;
    if (reverses === null) received = toCents(received + amount);
    else takenBack = toCents(takenBack + amount);
    byKind[kind] = toCents((byKind[kind] ?? 0) + amount);
  }
  return { movements: count, received, takenBack, net: toCents(received + takenBack), byKind };
}
