import type { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { PaymentMeans } from '#shared/domain/contributions/payment-means.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { unreachable } from '#shared/result.ts';
import { centsTyped, type TypedEuros } from '../../../../office/typed-money.ts';
import type { NewPayment } from '../../../../store/store-api/contributions.ts';

export type MeansKind = PaymentMeans['kind'];

/** As it stands in the fields: empty is an empty text. */
export type PaymentDraft = {
  readonly kind: ContributionKind;
  readonly amount: TypedEuros;
  readonly year: number | string;
  readonly receivedOn: string;
  readonly means: MeansKind;
  /** The bank of a cheque, the platform of an online payment. */
  readonly through: string;
  /** Number of a cheque, reference of a transfer, mandate, order. */
  readonly reference: string;
  /** Empty: the member. */
  readonly payerName: string;
};

/** Today's dues, by cheque as most sections still get them. */
export const emptyDraft = (today: IsoDate): PaymentDraft => ({
  kind: 'dues',
  amount: '',
  year: Number(today.slice(0, 4)),
  receivedOn: today,
  means: 'cheque',
  through: '',
  reference: '',
  payerName: '',
});

/** Null as long as something is missing. */
export function readDraft(draft: PaymentDraft, memberId: MemberId): NewPayment | null {
  const { kind, year } = draft;
  const amount = centsTyped(draft.amount);
  const on = IsoDate.safeParse(draft.receivedOn);
  if (amount === null || amount <= 0 || !on.success) return null;
  const forYear = isForYear(kind) ? year : Number(on.data.slice(0, 4));
  if (typeof forYear !== 'number' || forYear < 1900 || forYear > 2100) return null;
  const payer = textOf(draft.payerName);
  return {
    parts: [{ memberId, kind, year: forYear, amount }],
    receivedOn: on.data,
    means: meansOf(draft),
    payer: payer === null ? null : { kind: 'person', name: payer },
  };
}

/** Dues are for a year, whenever they come in; other payments belong to the day. */
export const isForYear = (kind: ContributionKind): boolean =>
  kind === 'dues' || kind === 'official-dues';

function meansOf({ means, through, reference }: PaymentDraft): PaymentMeans {
  const said = textOf(reference);
  switch (means) {
    case 'cheque':
      return { kind: means, bank: textOf(through), number: said };
    case 'transfer':
    case 'card':
      return { kind: means, reference: said };
    case 'direct-debit':
      return { kind: means, mandate: said };
    case 'cash':
      return { kind: means };
    case 'online':
      return { kind: means, platform: textOf(through), order: said };
    default:
      return unreachable(means);
  }
}

const textOf = (typed: string): string | null => typed.trim() || null;
