import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from '#shared/domain/contributions/cancelled.ts';
import {
  bankedBy,
  bankedOnOf,
  contestedPayments,
  nothingBanked,
  waitsForBank,
} from '#shared/domain/contributions/deposits/banked.ts';
import type { Deposit } from '#shared/domain/contributions/deposits/deposit.ts';
import { piecesToBank } from '#shared/domain/contributions/deposits/pieces.ts';
import { nextSlip } from '#shared/domain/contributions/deposits/slip-number.ts';
import { standingPayments, totalOf } from '#shared/domain/contributions/ledger.ts';
import { aContribution } from '../a-contribution.ts';
import { aLedger, anId } from '../a-ledger.ts';
import { aDeposit, paymentId } from './a-deposit.ts';

/** Deposits of a few payments by several offices, some of them cancelled, some twice, in any order. */
const someDeposits: fc.Arbitrary<readonly Deposit[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      payments: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
      cancellations: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 6 },
  )
  .chain((made) => {
    const rows = made.flatMap(({ day, payments, cancellations }, number) => {
      const on = `2026-03-${String(day).padStart(2, '0')}`;
      const deposit = aDeposit({ id: anId('d', number), on, payments });
      const cancelling = { on, payments: [], cancels: deposit.id, cancelledOn: on, reason: 'no' };
      return [
        deposit,
        ...Array.from({ length: cancellations }, (_, time) =>
          aDeposit({ ...cancelling, id: anId('e', number * 2 + time) }),
        ),
      ];
    });
    return fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
  });

describe('deposits', () => {
  it('say the same in any order in which they arrive', () => {
    fc.assert(
      fc.property(someDeposits, (deposits) => {
        const sorted = [...deposits].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(bankedBy(deposits)).toEqual(bankedBy(sorted));
        expect(standingOf(deposits)).toEqual(standingOf(sorted));
        const ids = (rows: readonly Deposit[]) =>
          contestedPayments(rows).map(({ payment, deposits: of }) => [payment, of]);
        expect(ids(deposits)).toEqual(ids(sorted));
      }),
    );
  });

  it('bank exactly what a standing one names, and contest what two name', () => {
    fc.assert(
      fc.property(someDeposits, (deposits) => {
        const standing = standingOf(deposits);
        const banked = bankedBy(deposits);
        const contested = new Set(contestedPayments(deposits).map(({ payment }) => payment));
        for (const number of [1, 2, 3, 4, 5, 6]) {
          const id = paymentId(number);
          const claims = standing.filter(({ lines }) =>
            lines.some(({ payments }) => payments.includes(id)),
          );
          expect(banked.has(id)).toBe(claims.length > 0);
          expect(contested.has(id)).toBe(claims.length > 1);
        }
      }),
    );
  });

  it('leave in the drawer, piece by piece, all that stands and was not banked', () => {
    fc.assert(
      fc.property(aLedger, (ledger) => {
        const cheques = ledger.map((entry) => ({
          ...entry,
          means: { kind: 'cheque', bank: null, number: null } as const,
        }));
        const pieces = piecesToBank(cheques, nothingBanked);
        expect(totalOf(pieces)).toBe(totalOf(standingPayments(cheques, null)));
      }),
    );
  });
});

describe('a piece in the drawer', () => {
  const cheque = { kind: 'cheque', bank: 'Crédit Breton', number: '0012345' } as const;

  it('is a family’s cheque with all its parts', () => {
    const payment = anId('f', 1);
    const parts = [1, 2].map((number) =>
      aContribution({ id: paymentId(number), means: cheque, payment, amount: 1_500 }),
    );

    expect(piecesToBank(parts, nothingBanked)).toMatchObject([
      { means: 'cheque', amount: 3_000, payments: [{ id: paymentId(1) }, { id: paymentId(2) }] },
    ]);
  });

  it('is no transfer, nothing that was said to be banked, and nothing on a slip', () => {
    const transfer = aContribution({ means: { kind: 'transfer', reference: null } });
    const before = aContribution({ means: cheque, bankedOn: '2026-02-10' });
    const onSlip = aContribution({ id: paymentId(1), means: cheque });
    const banked = bankedBy([aDeposit()]);

    expect([transfer, before, onSlip].map((one) => waitsForBank(one, banked))).toEqual([
      false,
      false,
      false,
    ]);
    expect([before, onSlip].map((one) => bankedOnOf(one, banked))).toEqual([
      '2026-02-10',
      '2026-03-10',
    ]);
  });
});

describe('the number of the next slip', () => {
  it('follows the highest of its year, whatever else was typed', () => {
    const slips = ['2026-002', '2026-009', '2025-040', 'B-17', '2026-9bis'].map((slip) => ({
      slip,
    }));

    expect(nextSlip(slips, 2026)).toBe('2026-010');
    expect(nextSlip([], 2027)).toBe('2027-001');
  });
});
