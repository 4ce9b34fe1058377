import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCents, sumOfCents, toCents } from '#shared/domain/cents.ts';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(toCents);
const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 });

describe('money in parts', () => {
  it('loses no cent and makes none', () => {
    fc.assert(
      fc.property(amount, weights, (total, parts) => {
        expect(sumOfCents(splitCents(total, parts))).toBe(total);
      }),
    );
  });

  it('is never a cent or more away from the exact share', () => {
    fc.assert(
      fc.property(amount, weights, (total, parts) => {
        const whole = parts.reduce((sum, weight) => sum + weight, 0);
        fc.pre(whole > 0);
        for (const [place, cents] of splitCents(total, parts).entries()) {
          const apart = BigInt(cents) * BigInt(whole) - BigInt(total) * BigInt(parts[place] ?? 0);
          expect(apart > -BigInt(whole) && apart < BigInt(whole)).toBe(true);
        }
      }),
    );
  });

  it('gives nothing to a part without weight, unless no part has any', () => {
    expect(splitCents(toCents(100), [0, 3, 0])).toEqual([0, 100, 0]);
    expect(splitCents(toCents(100), [0, 0])).toEqual([100, 0]);
  });

  it('gives the cent that is over to the first of equals', () => {
    expect(splitCents(toCents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitCents(toCents(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
  });
});
