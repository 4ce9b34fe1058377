import { z } from 'zod';

/** What a column of a bank's table may be. */
export const BankRole = z.enum([
  'ignore',
  'bookedOn',
  'valueOn',
  'label',
  'details',
  'amount',
  'debit',
  'credit',
  /** Says whether an unsigned `amount` went out (`D`, `débit`) or came in. */
  'direction',
  'currency',
  'reference',
  'counterparty',
  'counterpartyAccount',
  'kind',
  'balance',
  'bankId',
  'account',
  /** `En attente`, `Refusé`: of no use before it is on the account. */
  'status',
]);
export type BankRole = z.infer<typeof BankRole>;

export const DecimalSign = z.enum([',', '.']);
export type DecimalSign = z.infer<typeof DecimalSign>;

/**
 * Columns chosen by hand for a table whose header we do not know: a role for each, in their order. To be remembered
 * by `headersKey(headers)` and handed back in the options of the next file that has the same headers.
 */
export const BankColumns = z.object({
  /** Line of the header in the file, counted from 1; 0 when there is none. */
  headerLine: z.int().nonnegative(),
  roles: z.array(BankRole).max(300),
});
export type BankColumns = z.infer<typeof BankColumns>;
