import { z } from 'zod';
import { BankColumns, DecimalSign } from '../domain/bank/column-choice.ts';
import { OnlineExport } from '../domain/bank/online-payment.ts';
import { BankStatement } from '../domain/bank/statement.ts';
import { Encoding, ParseFailure, Separator } from './import-file.ts';

/** Absent means: guess it. */
export const BankOptions = z.object({
  encoding: Encoding.optional(),
  separator: Separator.optional(),
  sheet: z.string().optional(),
  /** After `ambiguous-amount`. */
  decimal: DecimalSign.optional(),
  /** After `unknown-columns`. */
  columns: BankColumns.optional(),
});
export type BankOptions = z.infer<typeof BankOptions>;

/** What a file from the bank or from HelloAsso holds. A file may tell of several accounts. */
export const BankFile = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('statements'), statements: z.array(BankStatement) }),
  z.object({ kind: z.literal('online'), online: OnlineExport }),
]);
export type BankFile = z.infer<typeof BankFile>;

export const BankFileFailure = z.discriminatedUnion('kind', [
  ...ParseFailure.options,
  /** A table whose columns are not those of a bank we know: what was found, for a person to say what is what. */
  z.object({
    kind: z.literal('unknown-columns'),
    headerLine: z.int(),
    headers: z.array(z.string()),
    /** The first rows below, shortened. */
    samples: z.array(z.array(z.string())),
    /** Roles that are recognised all the same, one a column: what to begin with. */
    guess: BankColumns,
  }),
  /** The chosen columns cannot be a statement: no date, no amount, one role twice… */
  z.object({
    kind: z.literal('unfit-columns'),
    missing: z.array(z.enum(['bookedOn', 'amount', 'label'])),
  }),
  /** XML, OFX or QIF of another message: `found` is its name (`pain.001`, `camt.054`, `!Type:Invst`). */
  z.object({ kind: z.literal('other-message'), found: z.string() }),
  /** It ends in the middle of something, after this line. */
  z.object({ kind: z.literal('truncated'), line: z.int() }),
  /** A list of people: it belongs into the import of members. */
  z.object({ kind: z.literal('list-of-people') }),
]);
export type BankFileFailure = z.infer<typeof BankFileFailure>;
