import { useIntl } from 'react-intl';
import { Purpose } from '#shared/domain/tracts/document/model/purpose.ts';
import {
  type OrderColumn,
  type OrderWords,
  orderColumns,
} from '#shared/domain/tracts/orders/order-table.ts';
import { Payer } from '#shared/domain/tracts/orders/print-order.ts';
import type { MessageId } from '#shared/i18n/messages.ts';

/** The words of the form where there are some. */
const titles: Readonly<Record<OrderColumn, MessageId>> = {
  orderedOn: 'tracts.orders.field.orderedOn',
  name: 'tracts.orders.leaflet',
  nature: 'tracts.orders.field.nature',
  election: 'tracts.orders.field.election',
  voteDay: 'tracts.orders.field.voteDay',
  supplier: 'tracts.orders.column.printer',
  supplierAddress: 'tracts.orders.field.printerAddress',
  supplierNumber: 'tracts.orders.field.printerNumber',
  quoteNumber: 'tracts.orders.field.quoteNumber',
  invoiceNumber: 'tracts.orders.field.invoiceNumber',
  quantity: 'tracts.orders.field.quantity',
  format: 'tracts.orders.field.format',
  faces: 'tracts.orders.field.faces',
  paper: 'tracts.orders.field.paper',
  grammage: 'tracts.orders.field.grammage',
  colours: 'tracts.orders.field.colours',
  net: 'tracts.orders.field.net',
  vatRate: 'tracts.orders.export.vatRate',
  vat: 'tracts.orders.export.vat',
  gross: 'tracts.orders.field.gross',
  unitCost: 'tracts.orders.field.unitCost',
  payer: 'tracts.orders.field.payer',
  payerName: 'tracts.orders.field.payerName',
  deliveredOn: 'tracts.orders.field.deliveredOn',
  invoicedOn: 'tracts.orders.field.invoicedOn',
  paidOn: 'tracts.orders.field.paidOn',
  status: 'tracts.orders.column.status',
  received: 'tracts.orders.stock.received',
  handedOut: 'tracts.orders.stock.handedOut',
  lost: 'tracts.orders.stock.lost',
  returned: 'tracts.orders.stock.returned',
  remaining: 'tracts.orders.column.remaining',
  version: 'tracts.orders.export.version',
  notes: 'tracts.orders.field.notes',
};

/** What the table for the campaign account calls things, in the language of the window. */
export function useOrderWords(): OrderWords {
  const intl = useIntl();
  const say = (id: MessageId) => intl.formatMessage({ id });
  const each = <K extends string>(keys: readonly K[], idOf: (key: K) => MessageId) =>
    // Made of exactly these keys.
    Object.fromEntries(keys.map((key) => [key, say(idOf(key))])) as Readonly<Record<K, string>>;
  return {
    title: say('tracts.orders'),
    above: [say('tracts.orders.export.help'), say('tracts.orders.export.law')],
    columns: each(orderColumns, (column) => titles[column]),
    natures: each(Purpose.options, (nature) => `tracts.law.purpose.${nature}`),
    payers: each(Payer.options, (payer) => `tracts.orders.payer.${payer}`),
    statuses: each(
      ['ordered', 'delivered', 'invoiced', 'paid'],
      (status) => `tracts.orders.status.${status}`,
    ),
    total: say('tracts.orders.export.total'),
  };
}
