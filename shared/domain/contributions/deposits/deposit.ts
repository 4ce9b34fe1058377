import { z } from 'zod';
import { Cents } from '../../cents.ts';
import { IsoDate } from '../../dates.ts';

const text = (max: number) => z.string().trim().min(1).max(max).nullable();

const mostLinesOfDeposit = 500;

/** One cheque or one sum of cash, as it stood on the slip: what is called otherwise later changes no old slip. */
const DepositLine = z.object({
  /** Of a family's cheque, each of its parts. */
  payments: z.array(z.uuid()).min(1).max(60),
  drawer: z.string().trim().min(1).max(200),
  bank: text(80),
  number: text(20),
  amount: Cents.refine((cents) => cents > 0),
});
export type DepositLine = z.infer<typeof DepositLine>;

/** Whose account, as it was on that day. */
export const DepositAccount = z.object({
  association: text(120),
  holder: text(120),
  iban: text(34),
  bic: text(11),
});
export type DepositAccount = z.infer<typeof DepositAccount>;

/**
 * Remise: what was taken to the bank on one slip. Append-only, as the ledger is: a deposit that did not come about is
 * cancelled by a fact of its own, which names it, has its day and its number, and no lines.
 */
export const DepositFields = z.object({
  on: IsoDate,
  slip: z.string().trim().min(1).max(30),
  means: z.enum(['cheque', 'cash']),
  account: DepositAccount,
  lines: z.array(DepositLine).max(mostLinesOfDeposit),
  /** The account that wrote it, as it called itself. */
  by: z.string().max(200).nullable(),
  /** The deposit that this one cancels, on which day, and why. */
  cancels: z.uuid().nullable(),
  cancelledOn: IsoDate.nullable(),
  reason: text(300),
});
export type DepositFields = z.infer<typeof DepositFields>;
export type DepositMeans = DepositFields['means'];

/** A deposit as the ledger's desk holds it. */
export type Deposit = DepositFields & { readonly id: string };
