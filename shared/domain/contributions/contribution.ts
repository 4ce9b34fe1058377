import { z } from 'zod';
import { Cents } from '../cents.ts';
import { IsoDate } from '../dates.ts';
import { PaymentMeans } from './payment-means.ts';

export const ContributionKind = z.enum(['dues', 'donation', 'official-dues', 'event', 'other']);
export type ContributionKind = z.infer<typeof ContributionKind>;

/** Who handed the money over, where it is not the member: another member, or somebody without a record here. */
const Payer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), memberId: z.uuid() }),
  z.object({ kind: z.literal('person'), name: z.string().trim().min(1).max(200) }),
]);
export type Payer = z.infer<typeof Payer>;

const text = (max: number) => z.string().trim().min(1).max(max).nullable();

/** What the treasurer's desk says of a payment; rows of before it do not say it. */
const treasurerShape = {
  means: PaymentMeans.nullable().optional(),
  /** `null`: the member. */
  payer: Payer.nullable().optional(),
  /** The one payment (a family's cheque) of which this is a part: the same id on each part. */
  payment: z.uuid().nullable().optional(),
  /** When it stood on the account; `null`: not yet, or the deposit slip says it. */
  bankedOn: IsoDate.nullable().optional(),
  /** Which of how many. */
  instalment: z
    .object({ number: z.int().min(1).max(60), of: z.int().min(1).max(60) })
    .nullable()
    .optional(),
  receiptNumber: text(40).optional(),
  /** Of a reversal: why. */
  reason: text(300).optional(),
  note: text(500).optional(),
};

/**
 * One dated payment for one member. Append-only: a mistake is taken back by a reversal, which names it and has the
 * opposite amount.
 */
export const ContributionFields = z.object({
  memberId: z.uuid(),
  kind: ContributionKind,
  /** The year that dues are for. */
  year: z.int().min(1900).max(2100),
  amount: Cents,
  receivedOn: IsoDate,
  /** The payment that this one takes back. */
  reverses: z.uuid().nullable(),
  ...treasurerShape,
});
export type ContributionFields = z.infer<typeof ContributionFields>;

/** A payment as the ledger holds it. */
export type Contribution = ContributionFields & { readonly id: string };

/** What a list or a segment knows of a payment; the amount is null where this office may not see it. */
export type PaymentFacts = Pick<ContributionFields, 'kind' | 'year' | 'receivedOn'> & {
  readonly amount: Cents | null;
};
