import { describe, expect, it } from 'vitest';
import { orderAdvice } from '#shared/domain/tracts/orders/order-advice.ts';
import { CompanyNumber, statusOf } from '#shared/domain/tracts/orders/print-order.ts';
import { aPrintOrder } from '../../../../builders/a-print-order.ts';

describe('an order', () => {
  it('is as far as its dates and its stock say', () => {
    const status = (said: object, received = 0) =>
      statusOf(aPrintOrder({ quantity: 5_000, ...said }), { received });

    expect(status({})).toBe('ordered');
    expect(status({ deliveredOn: '2026-02-10' })).toBe('delivered');
    expect(status({}, 4_900)).toBe('ordered');
    expect(status({}, 5_000)).toBe('delivered');
    expect(status({ deliveredOn: '2026-02-10', invoicedOn: '2026-02-11' })).toBe('invoiced');
    expect(status({ paidOn: '2026-02-02' })).toBe('paid');
  });

  it('takes the number of a company only where its last digit answers for the others', () => {
    const reads = (number: string) => CompanyNumber.safeParse(number).success;

    expect(['73282932000074', '732829320', '35600000049837'].map(reads)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['73282932000075', '732829321', '7328', ''].some(reads)).toBe(false);
  });

  it('is advised on where it is for an election, and only there', () => {
    const forVote = { election: 'Municipales 2026' };

    expect(orderAdvice(aPrintOrder({ payer: 'other' }))).toEqual([]);
    expect(orderAdvice(aPrintOrder(forVote))).toEqual(['in-account']);
    expect(orderAdvice(aPrintOrder({ ...forVote, nature: 'circular', payer: 'other' }))).toEqual([
      'outside-account',
      'other-payer',
    ]);
  });
});
