import { z } from 'zod';

/** What was found wrong on a line. `leftOut`: it is no line of the statement; the others are lines to look at twice. */
export const bankFaults = {
  /** `value` is no day that ever was: 32 February. */
  'bad-date': 'leftOut',
  'no-date': 'leftOut',
  /** `value` is no amount. */
  'bad-amount': 'leftOut',
  /** `1,234` with nothing in the file that tells what its comma is: the person says (`decimal`). */
  'ambiguous-amount': 'leftOut',
  'no-amount': 'leftOut',
  /** No amount in its column, and what looks like one in the label's: `value`. */
  'amount-in-label': 'leftOut',
  /** A debit and a credit on one line. */
  'two-amounts': 'leftOut',
  /** More or fewer cells than the header has. */
  'wrong-length': 'leftOut',
  /** `value` is the currency. */
  'other-currency': 'leftOut',
  /** Announced, and not yet on the account. */
  'not-booked': 'leftOut',
  /** The bank's own id stood on an earlier line: the same movement twice. */
  'same-id': 'leftOut',
  /** Word for word an earlier line of this file. Two people may have paid the same: kept. */
  repeated: 'kept',
  /** The last line has no end: the file may have been cut off there. */
  unfinished: 'kept',
  /** Of the file: what its lines add up to is not the difference of its balances; `value` is the gap in cents. */
  'balance-gap': 'kept',
  /** Of the file: `value` looks like an IBAN and its check digits are wrong. */
  'bad-iban': 'kept',
  /** The parts of a batch do not add up to it; they are left out, the line stays. */
  'parts-differ': 'kept',
} as const;

export type BankFaultKind = keyof typeof bankFaults;

// `keyof` of an object that is written out above: these are all of its keys.
const kinds = Object.keys(bankFaults) as BankFaultKind[];

export const BankFault = z.object({
  place: z.object({
    /** 0 when it is of the whole file. */
    line: z.int(),
    /** The header of the column, or the name of the field (`DTPOSTED`); null when it is of the whole line. */
    column: z.string().nullable(),
  }),
  kind: z.enum(kinds),
  /** What stood there, shortened. */
  value: z.string(),
});
export type BankFault = z.infer<typeof BankFault>;
