import { z } from 'zod';

const line = (most: number) => z.string().max(most);

/** What a QR code says. A payment is a SEPA credit transfer (EPC069-12); its amount is cents of euro. */
export const QrContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('url'), url: line(2_000) }).readonly(),
  z.object({ kind: z.literal('text'), text: line(2_000) }).readonly(),
  z
    .object({
      kind: z.literal('vcard'),
      name: line(200),
      organisation: line(200),
      phone: line(60),
      email: line(254),
      url: line(500),
      address: line(400),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('payment'),
      name: line(70),
      iban: line(42),
      bic: line(11),
      amount: z.int().min(1).max(99_999_999_999).nullable(),
      reference: line(140),
    })
    .readonly(),
]);
export type QrContent = z.infer<typeof QrContent>;
