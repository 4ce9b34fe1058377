import type { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import {
  isForYear,
  type MeansDraft,
  meansOf,
  textOf,
} from '../../../../office/payments/means-draft.ts';
import { centsTyped, type TypedEuros } from '../../../../office/typed-money.ts';
import type { NewPayment } from '../../../../store/store-api/contributions.ts';

/** As it stands in the fields: empty is an empty text. */
export type PaymentDraft = MeansDraft & {
  readonly kind: ContributionKind;
  readonly amount: TypedEuros;
  readonly year: number | string;
  readonly receivedOn: string;
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
