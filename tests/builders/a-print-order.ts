import { PrintMovementFields } from '#shared/domain/tracts/orders/print-movement.ts';
import { PrintOrderFields } from '#shared/domain/tracts/orders/print-order.ts';

type Said<T> = { readonly [K in keyof T]?: unknown };

/** Two thousand leaflets at a printer's, not delivered, nothing paid. */
export const aPrintOrder = (said: Said<PrintOrderFields> = {}): PrintOrderFields =>
  PrintOrderFields.parse({
    name: 'Réunion publique',
    tract: '0192f3a4-0000-7000-8000-000000000001',
    version: '0192f3a4-0000-7000-8000-000000000002',
    nature: 'tract',
    quantity: 2_000,
    format: 'A5, 148 × 210 mm',
    widthMm: 148,
    heightMm: 210,
    faces: 2,
    paper: 'Couché mat',
    grammage: 135,
    colours: 'Quadri recto verso',
    printerName: 'Imprimerie du Pont',
    printerAddress: '3, rue du Pont, 00000 Vernoy',
    printerNumber: '73282932000074',
    quoteNumber: null,
    invoiceNumber: null,
    net: 12_345,
    vatRate: 2_000,
    payer: 'party',
    payerName: null,
    election: null,
    voteDay: null,
    orderedOn: '2026-02-02',
    deliveredOn: null,
    invoicedOn: null,
    paidOn: null,
    notes: null,
    ...said,
  });

const anOrderId = '0192f3a4-0000-7000-8000-00000000000a';

/** A hundred of them handed out on the market. */
export const aMovement = (said: Said<PrintMovementFields> = {}): PrintMovementFields =>
  PrintMovementFields.parse({
    order: anOrderId,
    kind: 'handed-out',
    quantity: 100,
    on: '2026-02-14',
    place: 'Marché',
    purpose: null,
    reverses: null,
    reason: null,
    by: null,
    ...said,
  });
