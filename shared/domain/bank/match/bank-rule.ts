import { z } from 'zod';
import { NotOurs } from './bank-match.ts';

/** What is remembered of who pays under a label, or from an account, until somebody removes it. */
export const BankRuleFields = z.object({
  /** As it stood on the statement, to be shown. */
  said: z.string().trim().min(1).max(300),
  /** What stays the same of the label; null: only the account counts. */
  pattern: z.string().trim().min(1).max(200).nullable(),
  account: z.string().trim().min(1).max(60).nullable(),
  payer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('people'), people: z.array(z.uuid()).min(1).max(20) }),
    z.object({ kind: z.literal('not-ours'), reason: NotOurs }),
  ]),
});
export type BankRuleFields = z.infer<typeof BankRuleFields>;
