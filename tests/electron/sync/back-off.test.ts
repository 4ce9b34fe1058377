import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOff, capMs } from '../../../electron/sync/back-off.ts';

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the wait after failed cycles', () => {
  it('doubles its ceiling up to five minutes', () => {
    const ceilings = [1, 2, 3, 8, 9, 100].map((failures) =>
      backOff({ failures, retryAfterMs: 0 }, () => 1),
    );

    expect(ceilings).toEqual([2_000, 4_000, 8_000, 256_000, 300_000, 300_000]);
  });

  it('stays between nothing and the cap, and after what central asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1 }),
        fc.nat(3_600_000),
        random,
        (failures, retryAfterMs, chance) => {
          const wait = backOff({ failures, retryAfterMs }, () => chance);
          expect(wait).toBeGreaterThanOrEqual(retryAfterMs);
          expect(wait).toBeLessThanOrEqual(Math.max(capMs, retryAfterMs));
        },
      ),
    );
  });
});
