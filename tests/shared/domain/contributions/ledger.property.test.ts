import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  movementsOf,
  reversalOf,
  standingPayments,
  totalOf,
} from '#shared/domain/contributions/ledger.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aContribution } from './a-contribution.ts';
import { aDay, aLedger, anId } from './a-ledger.ts';

describe('the ledger', () => {
  it('says the same whatever the order in which its entries arrive', () => {
    fc.assert(
      fc.property(aLedger, (entries) => {
        const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(standingPayments(entries, null)).toEqual(standingPayments(sorted, null));
        expect(movementsOf(entries)).toEqual(movementsOf(sorted));
      }),
    );
  });

  it('balances on every day: its movements until then add up to what stands then', () => {
    fc.assert(
      fc.property(aLedger, aDay, (entries, on) => {
        const until = movementsOf(entries).filter(({ receivedOn }) => receivedOn <= on);
        expect(totalOf(until)).toBe(totalOf(standingPayments(entries, on)));
      }),
    );
  });

  it('keeps a payment that stood on a day, whatever is recorded later', () => {
    const payment = aContribution({ id: anId('a', 1), receivedOn: '2026-03-01' });
    const back = aContribution({
      ...reversalOf(payment, { day: IsoDate.parse('2026-03-10'), reason: 'the cheque bounced' }),
      id: anId('b', 1),
    });

    expect(standingPayments([payment, back], IsoDate.parse('2026-03-09'))).toEqual([payment]);
    expect(standingPayments([payment, back], IsoDate.parse('2026-03-10'))).toEqual([]);
    expect(back).toMatchObject({
      amount: -2_000,
      reverses: anId('a', 1),
      reason: 'the cheque bounced',
    });
  });

  it('leaves out the reversal of a payment that has not arrived', () => {
    const back = aContribution({
      amount: -2_000,
      reverses: '6f5e0a4e-7a0e-4f0c-9c4e-0a3d1f6b0009',
    });

    expect(movementsOf([back])).toEqual([]);
  });
});
