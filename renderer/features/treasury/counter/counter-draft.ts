import { sumOfCents } from '#shared/domain/cents.ts';
import type { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { isWholePayment, leftToSplit } from '#shared/domain/contributions/counter/split-payment.ts';
import type { GoodStanding } from '#shared/domain/contributions/good-standing.ts';
import type { DuesSuggestion } from '#shared/domain/contributions/suggestion.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import {
  isForYear,
  type MeansDraft,
  meansOf,
  textOf,
} from '../../../office/payments/means-draft.ts';
import { centsTyped, type TypedEuros } from '../../../office/typed-money.ts';
import type { NewPayment } from '../../../store/store-api/contributions.ts';

/** Somebody at the counter, with what is known of them and what they pay. */
export type Payer = {
  readonly id: MemberId;
  readonly name: string;
  readonly standing: GoodStanding | null;
  readonly suggestion: DuesSuggestion | null;
  readonly amount: TypedEuros;
};

export type CounterDraft = MeansDraft & {
  readonly people: readonly Payer[];
  readonly kind: ContributionKind;
  readonly year: number | string;
  /** Of a cheque for several: what stands on it. Empty: what the parts come to. */
  readonly total: TypedEuros;
  /** Who signed, where it is none of them. */
  readonly payerName: string;
};

export const emptyCounter = (means: MeansDraft['means'], year: number): CounterDraft => ({
  ...{ people: [], kind: 'dues', year, total: '' },
  ...{ means, through: '', reference: '', payerName: '' },
});

const partsOf = ({ people }: CounterDraft) => people.map(({ amount }) => centsTyped(amount));

/** Of the total that was typed, what is nobody's yet; null where none was. */
export function leftOf(draft: CounterDraft): number | null {
  const total = centsTyped(draft.total);
  return total === null ? null : leftToSplit(total, partsOf(draft));
}

/** What the parts come to. */
export const sumOf = (draft: CounterDraft): number =>
  sumOfCents(partsOf(draft).flatMap((part) => part ?? []));

/** Null as long as something is missing. Dues of another year are typed; what is no dues is of the day. */
export function readCounter(draft: CounterDraft, today: IsoDate): NewPayment | null {
  const { people, kind } = draft;
  const parts = partsOf(draft);
  const total = centsTyped(draft.total) ?? sumOfCents(parts.flatMap((part) => part ?? []));
  const year = isForYear(kind) ? draft.year : Number(today.slice(0, 4));
  if (!isWholePayment(total, parts)) return null;
  if (typeof year !== 'number' || year < 1900 || year > 2100) return null;
  const name = textOf(draft.payerName);
  const [first] = people;
  const isForSeveral = people.length > 1 && first !== undefined;
  const ownPayer = isForSeveral ? { kind: 'member' as const, memberId: first.id } : null;
  return {
    parts: people.flatMap(({ id }, place) => {
      const amount = parts[place];
      return amount ? [{ memberId: id, kind, year, amount }] : [];
    }),
    receivedOn: today,
    means: meansOf(draft),
    payer: name === null ? ownPayer : { kind: 'person', name },
    total,
  };
}
