import { z } from 'zod';
import { Cents } from '../cents.ts';
import { IsoDate } from '../dates.ts';
import { BankFault } from './fault.ts';

const StatementFormat = z.enum(['ofx1', 'ofx2', 'qif', 'camt053', 'csv', 'xlsx', 'ods']);
export type StatementFormat = z.infer<typeof StatementFormat>;

/** How money moved, as far as the bank's code or the first words of the label tell. */
export const BankLineKind = z.enum([
  'transfer',
  'cheque',
  'card',
  'direct-debit',
  'cash',
  'fees',
  'other',
]);
export type BankLineKind = z.infer<typeof BankLineKind>;

/** What one entry is the sum of, where the bank tells it: a batch of direct debits, of transfers. */
export const BankPart = z.object({
  amount: Cents,
  label: z.string(),
  counterparty: z.string().nullable(),
  endToEndId: z.string().nullable(),
});
export type BankPart = z.infer<typeof BankPart>;

/** One movement on the account, as the file tells it. */
export const BankLine = z.object({
  place: z.object({
    /** The line of the file on which it begins, counted from 1. */
    line: z.int(),
    /** Its place among the movements of the file, counted from 1: some files are a single line. */
    number: z.int(),
  }),
  bookedOn: IsoDate,
  valueOn: IsoDate.nullable(),
  /** Above zero: money that came in. */
  amount: Cents,
  /** What a person reads first; empty when the bank wrote nothing. */
  label: z.string(),
  /** What else the bank wrote of it, on one line; may be empty. */
  details: z.string(),
  /** A cheque's number, the reference of a transfer. */
  reference: z.string().nullable(),
  counterparty: z.string().nullable(),
  counterpartyAccount: z.string().nullable(),
  kind: BankLineKind,
  endToEndId: z.string().nullable(),
  /** The bank's own id of the movement (FITID, AcctSvcrRef): the same in every file that shows it. Often null. */
  bankId: z.string().nullable(),
  parts: z.array(BankPart),
  /** What stood in the file, shortened; only to be shown. */
  raw: z.string(),
});
export type BankLine = z.infer<typeof BankLine>;

const Balance = z.object({ amount: Cents, on: IsoDate.nullable() });
export type Balance = z.infer<typeof Balance>;

/** One account over one period. Lines in the order of the file. */
export const BankStatement = z.object({
  format: StatementFormat,
  /** Which bank's layout was recognised (`credit-agricole`), null where the format says it all or by hand. */
  bank: z.string().nullable(),
  /** Without spaces; an IBAN when its check digits are right. */
  account: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('iban'), iban: z.string() }),
      z.object({ kind: z.literal('number'), number: z.string() }),
    ])
    .nullable(),
  /** Always `EUR` when there are lines: those of another currency are faults. */
  currency: z.string(),
  opening: Balance.nullable(),
  closing: Balance.nullable(),
  /** As the file says it, else from its first line to its last; null without lines. */
  period: z.object({ from: IsoDate, to: IsoDate }).nullable(),
  lines: z.array(BankLine),
  /** In the order of the file. */
  faults: z.array(BankFault),
});
export type BankStatement = z.infer<typeof BankStatement>;
