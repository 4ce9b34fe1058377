import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max).nullable();

/** How money came in, with what finds it again on a bank statement. */
export const PaymentMeans = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cheque'), bank: text(80), number: text(20) }),
  z.object({ kind: z.literal('transfer'), reference: text(140) }),
  z.object({ kind: z.literal('card'), reference: text(80) }),
  /** Of SEPA: the mandate's unique reference (UMR, at most 35 signs). */
  z.object({ kind: z.literal('direct-debit'), mandate: text(35) }),
  z.object({ kind: z.literal('cash') }),
  z.object({ kind: z.literal('online'), platform: text(40), order: text(80) }),
]);
export type PaymentMeans = z.infer<typeof PaymentMeans>;
