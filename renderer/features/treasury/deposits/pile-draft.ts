import type { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { centsTyped, type TypedEuros } from '../../../office/typed-money.ts';
import type { NewPayment } from '../../../store/store-api/contributions.ts';

/** One cheque of the pile as it stands in the fields: empty is an empty text. */
export type PileDraft = {
  readonly person: { readonly id: MemberId; readonly name: string } | null;
  readonly amount: TypedEuros;
  readonly number: string;
  readonly bank: string;
  /** Empty: the person. */
  readonly drawer: string;
  readonly kind: ContributionKind;
  readonly year: number | string;
  readonly receivedOn: string;
};

export const emptyCheque = (today: IsoDate): PileDraft => ({
  person: null,
  ...{ amount: '', number: '', bank: '', drawer: '', kind: 'dues' },
  year: Number(today.slice(0, 4)),
  receivedOn: today,
});

/** What is the same for a whole pile stays: what it is for, and when it came. */
export const nextCheque = ({ kind, year, receivedOn }: PileDraft): PileDraft => ({
  person: null,
  ...{ amount: '', number: '', bank: '', drawer: '' },
  ...{ kind, year, receivedOn },
});

/** Null as long as something is missing. */
export function readCheque(draft: PileDraft): NewPayment | null {
  const { person, kind, year } = draft;
  const amount = centsTyped(draft.amount);
  const on = IsoDate.safeParse(draft.receivedOn);
  if (person === null || amount === null || amount <= 0 || !on.success) return null;
  if (typeof year !== 'number' || year < 1900 || year > 2100) return null;
  const drawer = draft.drawer.trim();
  return {
    parts: [{ memberId: person.id, kind, year, amount }],
    receivedOn: on.data,
    means: {
      kind: 'cheque',
      bank: draft.bank.trim() || null,
      number: draft.number.trim() || null,
    },
    payer: drawer === '' ? null : { kind: 'person', name: drawer },
  };
}
