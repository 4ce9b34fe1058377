import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayAfter, waitLeft } from '../../../electron/keys/attempts.ts';

describe('the wait after wrong passphrases', () => {
  it('grows from nothing to five minutes and stays there', () => {
    expect([0, 1, 2, 3, 4, 5, 11, 12, 500].map(delayAfter)).toEqual([
      0, 0, 0, 1_000, 2_000, 4_000, 256_000, 300_000, 300_000,
    ]);
  });

  it('is never longer than its delay, nor negative, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.integer(), fc.integer(), (failures, lastAt, now) => {
        const wait = waitLeft({ failures, lastAt }, now);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(delayAfter(failures));
      }),
    );
  });
});
