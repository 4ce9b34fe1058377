import type { PrintOrderFields } from './print-order.ts';

/** Integer cents; `gross` is always `net` and `vat` together. */
export type Amounts = { readonly net: number; readonly vat: number; readonly gross: number };

type Priced = Pick<PrintOrderFields, 'net' | 'vatRate'>;

/** Null while no price is known. VAT to the nearest cent, the half upwards. */
export function amountsOf({ net, vatRate }: Priced): Amounts | null {
  if (net === null) return null;
  const vat = Number((BigInt(net) * BigInt(vatRate) + 5_000n) / 10_000n);
  return { net, vat, gross: net + vat };
}

/** Of one copy with VAT, in euros, to a hundredth of a cent; null while no price is known. */
export function unitCost(order: Priced & Pick<PrintOrderFields, 'quantity'>): number | null {
  const amounts = amountsOf(order);
  return amounts && Math.round((amounts.gross * 100) / order.quantity) / 10_000;
}

export type Totals = Amounts & {
  readonly orders: number;
  readonly copies: number;
  /** With VAT, of what is not paid yet. */
  readonly due: number;
  /** Orders whose price nobody noted: the sums lack them. */
  readonly unpriced: number;
};

const nothing: Totals = { orders: 0, copies: 0, net: 0, vat: 0, gross: 0, due: 0, unpriced: 0 };

/** Sums of what each row says: they balance to the cent. */
export function totalsOf(
  orders: readonly (Priced & Pick<PrintOrderFields, 'quantity' | 'paidOn'>)[],
): Totals {
  return orders.reduce((total, order) => {
    const amounts = amountsOf(order);
    const { net, vat, gross } = amounts ?? nothing;
    return {
      orders: total.orders + 1,
      copies: total.copies + order.quantity,
      net: total.net + net,
      vat: total.vat + vat,
      gross: total.gross + gross,
      due: total.due + (order.paidOn === null ? gross : 0),
      unpriced: total.unpriced + (amounts === null ? 1 : 0),
    };
  }, nothing);
}
