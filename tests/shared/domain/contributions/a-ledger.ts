import fc from 'fast-check';
import { reversalOf } from '#shared/domain/contributions/ledger.ts';
import { IsoDate, laterOf } from '#shared/domain/dates.ts';
import { aContribution } from './a-contribution.ts';

export const anId = (family: string, number: number) =>
  `00000000-0000-4000-8000-${family}${String(number).padStart(11, '0')}`;

export const aDay = fc
  .integer({ min: 1, max: 28 })
  .map((number) => IsoDate.parse(`2026-03-${String(number).padStart(2, '0')}`));

/** Payments, some of them taken back, some twice by two offices, in any order. */
export const aLedger = fc
  .array(
    fc.record({
      amount: fc.integer({ min: 1, max: 900_000 }),
      on: aDay,
      reversals: fc.array(aDay, { maxLength: 2 }),
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
