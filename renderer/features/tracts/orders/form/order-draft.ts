import type { IsoDate } from '#shared/domain/dates.ts';
import type { Purpose } from '#shared/domain/tracts/document/model/purpose.ts';
import { type Payer, PrintOrderFields } from '#shared/domain/tracts/orders/print-order.ts';
import { usualVatRate } from '#shared/domain/tracts/orders/vat-rates.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { centsTyped, type TypedEuros } from '../../../../office/typed-money.ts';

type Texts =
  | 'format'
  | 'paper'
  | 'colours'
  | 'printerName'
  | 'printerAddress'
  | 'printerNumber'
  | 'quoteNumber'
  | 'invoiceNumber'
  | 'payerName'
  | 'election'
  | 'notes';
type Days = 'voteDay' | 'orderedOn' | 'deliveredOn' | 'invoicedOn' | 'paidOn';
type Numbers = 'quantity' | 'faces' | 'grammage';

export type TextField = Texts;
export type DayField = Days;
export type NumberField = Numbers;

/** As it stands in the fields: empty is an empty text. */
export type OrderDraft = { readonly [K in Texts | Days]: string } & {
  readonly [K in Numbers]: number | string;
} & {
  readonly nature: Purpose;
  readonly net: TypedEuros;
  readonly vatRate: number;
  readonly payer: Payer;
};

export type OrderFields = Omit<PrintOrderFields, 'version'>;
export type DraftedFields = Omit<OrderFields, 'name' | 'tract' | 'widthMm' | 'heightMm'>;

export const emptyDraft = (orderedOn: IsoDate): OrderDraft => ({
  nature: 'tract',
  quantity: '',
  format: '',
  faces: '',
  paper: '',
  grammage: '',
  colours: '',
  printerName: '',
  printerAddress: '',
  printerNumber: '',
  quoteNumber: '',
  invoiceNumber: '',
  net: '',
  vatRate: usualVatRate(orderedOn),
  payer: 'party',
  payerName: '',
  election: '',
  voteDay: '',
  orderedOn,
  deliveredOn: '',
  invoicedOn: '',
  paidOn: '',
  notes: '',
});

export function draftOf(fields: PrintOrderFields): OrderDraft {
  const { net, ...rest } = fields;
  return {
    ...emptyDraft(fields.orderedOn),
    // Null is what an empty field says; the names are the same.
    ...(Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, value ?? '']),
    ) as Partial<OrderDraft>),
    net: net === null ? '' : net / 100,
  };
}

const drafted = PrintOrderFields.omit({
  name: true,
  tract: true,
  version: true,
  widthMm: true,
  heightMm: true,
});

/** What the fields say, or the first of them that says nothing possible. */
export function readDraft(draft: OrderDraft): Result<DraftedFields, keyof OrderDraft> {
  const read = drafted.safeParse({
    ...Object.fromEntries(
      Object.entries(draft).map(([key, value]) => [
        key,
        typeof value === 'string' && value.trim() === '' ? null : value,
      ]),
    ),
    printerNumber: draft.printerNumber.replaceAll(/[\s.\u00a0\u202f]/gu, '') || null,
    net: centsTyped(draft.net),
  });
  if (read.success) return ok(read.data);
  // The schema has the keys of the draft.
  return err(read.error.issues[0]?.path[0] as keyof OrderDraft);
}
