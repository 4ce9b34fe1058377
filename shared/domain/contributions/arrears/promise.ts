import { z } from 'zod';
import { Cents } from '../../cents.ts';
import { IsoDate } from '../../dates.ts';

/** What somebody said they would pay, and by when. */
export const PromiseFields = z.object({
  memberId: z.uuid(),
  /** Dues of a member, or what an elected official owes on top. */
  due: z.enum(['dues', 'official-dues']),
  /** The dues year that it is for; null: whatever they owe. */
  year: z.int().min(1900).max(2100).nullable(),
  amount: Cents.refine((cents) => cents > 0),
  promisedOn: IsoDate,
  dueBy: IsoDate,
  note: z.string().trim().min(1).max(500).nullable(),
});
export type PromiseFields = z.infer<typeof PromiseFields>;

/** A promise as the ledger's desk holds it. */
export type DuesPromise = PromiseFields & { readonly id: string };
