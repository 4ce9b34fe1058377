import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readCents,
  readCount,
  readNumber,
  showCents,
  showNumber,
} from '../../../../../renderer/features/members/segments/builder/values/read-typed.ts';

describe('what is typed as an amount', () => {
  it('is the same cents again after it was shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (cents) => {
        expect(readCents(showCents(cents))).toBe(cents);
      }),
    );
  });

  it('may have spaces, a comma or a euro sign', () => {
    expect(readCents('1\u202f250,50 €')).toBe(125_050);
    expect(readCents('12.5')).toBe(1_250);
  });

  it('is refused when it is finer than a cent or no number', () => {
    expect([readCents('1,234'), readCents('douze'), readCents('')]).toEqual([null, null, null]);
  });
});

describe('what is typed as a number', () => {
  it('is the same number again after it was shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
        expect(readNumber(showNumber(hundredths / 100))).toBe(hundredths / 100);
      }),
    );
  });

  it('counts units from 1 to 1000 only', () => {
    expect(['0', '1', '1000', '1001', '-3', '2,5'].map(readCount)).toEqual([
      null,
      1,
      1_000,
      null,
      null,
      null,
    ]);
  });
});
