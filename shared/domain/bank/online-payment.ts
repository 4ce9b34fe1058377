import { z } from 'zod';
import { Cents } from '../cents.ts';
import { IsoDate } from '../dates.ts';
import { BankFault } from './fault.ts';

/** What became of a payment. Only `paid` is money that stays. */
export const OnlineStatus = z.enum([
  'paid',
  /** By cheque or in cash, and only noted on the platform. */
  'offline',
  'waiting',
  'refused',
  'refunded',
  'cancelled',
  'contested',
  /** A word that we do not know: never counted as paid. */
  'unknown',
]);
export type OnlineStatus = z.infer<typeof OnlineStatus>;

const text = z.string().nullable();

/** One line of an export of HelloAsso: an item of an order, or a payment. */
export const OnlinePayment = z.object({
  place: z.object({ line: z.int(), number: z.int() }),
  /** Several lines share it: a family in one order. */
  order: text,
  /** Of the payment itself, where the export has it. */
  payment: text,
  paidOn: IsoDate,
  status: OnlineStatus,
  /** The word of the file. */
  statusText: z.string(),
  payer: z.object({ familyName: text, givenName: text, email: text, company: text }),
  /** Whom it is for (member, participant), when the export tells. */
  person: z.object({ familyName: text, givenName: text }).nullable(),
  campaign: text,
  item: text,
  /** The price where the export is one of orders: what a promotional code took off it is `discount`. */
  amount: Cents,
  discount: Cents.nullable(),
  /** Of the amount, what was given beyond the price. */
  donation: Cents.nullable(),
  means: text,
  /** When the platform sent the money to the bank, and its reference there. */
  payout: z.object({ on: IsoDate.nullable(), reference: text }).nullable(),
  raw: z.string(),
});
export type OnlinePayment = z.infer<typeof OnlinePayment>;

export const OnlineExport = z.object({
  platform: z.literal('helloasso'),
  payments: z.array(OnlinePayment),
  faults: z.array(BankFault),
});
export type OnlineExport = z.infer<typeof OnlineExport>;
