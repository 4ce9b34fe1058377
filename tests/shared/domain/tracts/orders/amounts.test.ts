import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { amountsOf, totalsOf, unitCost } from '#shared/domain/tracts/orders/amounts.ts';
import { usualVatRate, vatRatesOn } from '#shared/domain/tracts/orders/vat-rates.ts';
import { aPrintOrder } from '../../../../builders/a-print-order.ts';

const anyPriced = fc
  .record({
    net: fc.option(fc.integer({ min: 0, max: 100_000_000_000 })),
    vatRate: fc.integer({ min: 0, max: 10_000 }),
    quantity: fc.integer({ min: 1, max: 1_000_000 }),
    isPaid: fc.boolean(),
  })
  .map(({ isPaid, ...said }) => aPrintOrder({ ...said, paidOn: isPaid ? '2026-03-01' : null }));

const day = (text: string) => IsoDate.parse(text);

describe('what an order costs', () => {
  it('is VAT on the price without it, to the nearest cent', () => {
    const cost = (net: number, vatRate: number) => amountsOf(aPrintOrder({ net, vatRate }));

    expect(cost(12_345, 2_000)).toEqual({ net: 12_345, vat: 2_469, gross: 14_814 });
    expect(cost(10, 550)).toEqual({ net: 10, vat: 1, gross: 11 });
    expect(cost(9, 550)).toEqual({ net: 9, vat: 0, gross: 9 });
    expect(cost(5_000, 0)).toEqual({ net: 5_000, vat: 0, gross: 5_000 });
    expect(amountsOf(aPrintOrder({ net: null }))).toBeNull();
  });

  it('balances to the cent, each order and all of them', () => {
    fc.assert(
      fc.property(fc.array(anyPriced, { maxLength: 40 }), (orders) => {
        const totals = totalsOf(orders);
        const paid = totalsOf(orders.filter(({ paidOn }) => paidOn !== null));

        expect(totals.gross).toBe(totals.net + totals.vat);
        expect(totals.gross).toBe(
          orders.reduce((sum, order) => sum + (amountsOf(order)?.gross ?? 0), 0),
        );
        expect(totals.due + paid.gross).toBe(totals.gross);
        expect(totals.unpriced).toBe(orders.filter(({ net }) => net === null).length);
        expect(totalsOf(orders.toReversed())).toEqual(totals);
      }),
    );
  });

  it('is told for one copy, and not told where no price is known', () => {
    expect(unitCost(aPrintOrder({ net: 12_345, quantity: 2_000 }))).toBe(0.0741);
    expect(unitCost(aPrintOrder({ net: null }))).toBeNull();
  });
});

describe('the rates of VAT', () => {
  it('are those of the day, the usual one first', () => {
    expect(usualVatRate(day('2013-12-31'))).toBe(1_960);
    expect(usualVatRate(day('2014-01-01'))).toBe(2_000);
    expect(vatRatesOn(day('2026-03-15')).map(({ rate }) => rate)).toEqual([
      2_000, 1_000, 550, 850, 0,
    ]);
    for (const { source } of vatRatesOn(day('2026-03-15'))) expect(source).toMatch(/art\. \d{3}/);
  });
});
