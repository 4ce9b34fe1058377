import { z } from 'zod';
import { IsoDate } from '../../dates.ts';
import { Purpose } from '../document/model/purpose.ts';
import { isLuhn } from '../law/checks/check-numbers.ts';

/** Integer cents of a euro. */
const Cents = z.int().nonnegative().max(100_000_000_000);
const text = (most: number) => z.string().trim().min(1).max(most).nullable();
const side = z.number().positive().max(5_000).nullable();

export const mostCopies = 10_000_000;
export const Payer = z.enum(['party', 'agent', 'candidate', 'other']);
export type Payer = z.infer<typeof Payer>;

/** SIRET, or SIREN where a printer gives no more: digits alone, whose last one answers for the others. */
export const CompanyNumber = z
  .string()
  .regex(/^(\d{9}|\d{14})$/)
  .refine(isLuhn);

/**
 * Leaflets ordered from a printer. It lives among leaflets: nothing of it is about a person of the file, and volunteers
 * who take them in and treasurers who pay for them both write there. Each field merges for itself; what is handed
 * out are rows of their own (`print-movement.ts`), so that what two offices noted offline both counts.
 */
export const PrintOrderFields = z.object({
  /** What the leaflet was called then: it may be renamed or deleted since. */
  name: z.string().trim().min(1).max(80),
  tract: z.uuid(),
  /** The version kept for the order: what was printed, to the letter. */
  version: z.uuid(),
  nature: Purpose,
  quantity: z.int().min(1).max(mostCopies),
  /** In words, as a printer reads it. */
  format: text(80),
  widthMm: side,
  heightMm: side,
  /** Printed faces. */
  faces: z.int().min(1).max(500).nullable(),
  paper: text(80),
  grammage: z.int().min(1).max(2_000).nullable(),
  colours: text(80),
  printerName: text(120),
  printerAddress: text(300),
  printerNumber: CompanyNumber.nullable(),
  quoteNumber: text(60),
  invoiceNumber: text(60),
  /** Without VAT; null while no price is known. The other amounts follow from it and the rate. */
  net: Cents.nullable(),
  /** Of VAT, in hundredths of a percent. */
  vatRate: z.int().min(0).max(10_000),
  payer: Payer,
  payerName: text(120),
  /** The election that it is for; null: none. */
  election: text(120),
  voteDay: IsoDate.nullable(),
  orderedOn: IsoDate,
  deliveredOn: IsoDate.nullable(),
  invoicedOn: IsoDate.nullable(),
  paidOn: IsoDate.nullable(),
  notes: text(2_000),
});
export type PrintOrderFields = z.infer<typeof PrintOrderFields>;

export type OrderStatus = 'ordered' | 'delivered' | 'invoiced' | 'paid';

/** As far as its dates say; all copies in stock are a delivery that nobody dated. */
export function statusOf(
  {
    quantity,
    deliveredOn,
    invoicedOn,
    paidOn,
  }: Pick<PrintOrderFields, 'quantity' | 'deliveredOn' | 'invoicedOn' | 'paidOn'>,
  { received }: { readonly received: number },
): OrderStatus {
  if (paidOn !== null) return 'paid';
  if (invoicedOn !== null) return 'invoiced';
  return deliveredOn === null && received < quantity ? 'ordered' : 'delivered';
}
