import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  movementsOf,
  reversalOf,
  standingPayments,
  totalOf,
} from '#shared/domain/contributions/ledger.ts';
import { IsoDate, laterOf } from '#shared/domain/dates.ts';
import { aContribution } from './a-contribution.ts';

const anId = (family: string, number: number) =>
  `00000000-0000-4000-8000-${family}${String(number).padStart(11, '0')}`;

const day = fc
  .integer({ min: 1, max: 28 })
  .map((number) => IsoDate.parse(`2026-03-${String(number).padStart(2, '0')}`));

/** Payments, some of them taken back, some twice by two offices, in any order. */
const ledger = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1, max: 900_000 }),
      on: day,
      reversals: fc.array(day, { maxLength: 2 }),
    }),
  )
  .chain((payments) => {
    const entries = payments.flatMap(({ amount, on, reversals }, number) => {
      const payment = aContribution({ id: anId('a', number), amount, receivedOn: on });
      return [
        payment,
        ...reversals.map((back, time) =>
          aContribution({
            ...reversalOf(payment, { day: laterOf(back, on), reason: 'typed twice' }),
            id: anId('b', number * 2 + time),
          }),
        ),
      ];
    });
    return fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length });
  });

describe('the ledger', () => {
  it('says the same whatever the order in which its entries arrive', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(standingPayments(entries, null)).toEqual(standingPayments(sorted, null));
        expect(movementsOf(entries)).toEqual(movementsOf(sorted));
      }),
    );
  });

  it('balances on every day: its movements until then add up to what stands then', () => {
    fc.assert(
      fc.property(ledger, day, (entries, on) => {
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
