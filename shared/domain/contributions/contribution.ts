import { z } from 'zod';
import { IsoDate } from '../dates.ts';

/** Integer cents of a euro. */
const Cents = z.int().brand<'Cents'>();

export const ContributionKind = z.enum(['dues', 'donation', 'official-dues', 'event', 'other']);
export type ContributionKind = z.infer<typeof ContributionKind>;

/**
 * One dated payment. Append-only: a mistake is taken back by a reversal. This is what segments read of a payment;
 * the treasurer's desk adds to it.
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
});
export type ContributionFields = z.infer<typeof ContributionFields>;
