import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfCents, toCents } from '#shared/domain/cents.ts';
import { nextReceipt } from '#shared/domain/contributions/counter/next-receipt.ts';
import {
  equalParts,
  isWholePayment,
  leftToSplit,
} from '#shared/domain/contributions/counter/split-payment.ts';

const aTotal = fc.integer({ min: 100, max: 750_000 }).map(toCents);

describe('a payment for several people', () => {
  it('is shared equally without losing a cent, nobody having more than a cent above another', () => {
    fc.assert(
      fc.property(aTotal, fc.integer({ min: 1, max: 9 }), (total, people) => {
        const parts = equalParts(total, people);
        expect(sumOfCents(parts)).toBe(total);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
        expect(isWholePayment(total, parts)).toBe(true);
      }),
    );
  });

  it('is whole only when its parts are the payment to the cent', () => {
    fc.assert(
      fc.property(aTotal, fc.integer({ min: -99, max: 99 }), (total, wrong) => {
        const parts = [toCents(total - 50), toCents(50 + wrong)];
        expect(leftToSplit(total, parts)).toBe(0 - wrong || 0);
        expect(isWholePayment(total, parts)).toBe(wrong === 0);
      }),
    );
    expect(isWholePayment(toCents(500), [toCents(500), null])).toBe(false);
    expect(isWholePayment(toCents(0), [])).toBe(false);
  });
});

describe('the number of a receipt', () => {
  it('follows the highest of the year, whatever other years and other hands wrote', () => {
    expect(nextReceipt(2026, [])).toBe('2026-0001');
    expect(nextReceipt(2026, ['2026-0009', null, '2025-0100', 'R-7', '2026-11'])).toBe('2026-0012');
  });

  it('is one that was not given out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30_000 })), (numbers) => {
        const given = numbers.map((number) => `2026-${String(number).padStart(4, '0')}`);
        expect(given).not.toContain(nextReceipt(2026, given));
      }),
    );
  });
});
