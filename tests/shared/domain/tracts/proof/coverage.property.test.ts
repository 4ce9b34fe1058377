import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, type DrawnPlate, totalInk } from '#shared/domain/tracts/proof/coverage.ts';
import { mixedInks } from '#shared/domain/tracts/proof/mix-inks.ts';
import { processInks } from '#shared/domain/tracts/proof/plate.ts';

const [width, height] = [5, 4];
const tones = fc.uint8Array({ minLength: width * height, maxLength: width * height });
const plates = fc.tuple(tones, tones, tones, tones).map((all): readonly DrawnPlate[] =>
  all.map((each, at) => ({
    ink: { kind: 'process', ink: processInks[at] ?? 'black' },
    tones: each,
  })),
);
const box = fc
  .tuple(fc.nat(width - 1), fc.nat(height - 1), fc.nat(width), fc.nat(height))
  .map(([left, top, across, down]) => ({
    ...{ left, top },
    right: Math.min(width, left + across + 1),
    bottom: Math.min(height, top + down + 1),
  }));

describe('the ink on any side', () => {
  it('is on the mean the sum of the means, and nowhere more than the highest', () => {
    fc.assert(
      fc.property(plates, box, fc.integer({ min: 0, max: 400 }), (all, within, limit) => {
        const found = coverage(all, { width, within: [within], limit });
        const totals = totalInk(all);
        const seen = [];
        for (let y = within.top; y < within.bottom; y += 1) {
          seen.push(...totals.subarray(y * width + within.left, y * width + within.right));
        }

        const mean = (seen.reduce((sum, total) => sum + total, 0) / seen.length / 255) * 100;
        const summed = found.means.reduce((sum, { percent }) => sum + percent, 0);
        expect(summed).toBeCloseTo(mean, 6);
        expect(found.highest.percent).toBeCloseTo((Math.max(...seen) / 255) * 100, 6);
        const { x, y } = found.highest;
        expect(found.highest.percent === 0 || totals[y * width + x] === Math.max(...seen)).toBe(
          true,
        );
        expect(found.overLimit > 0).toBe(Math.max(...seen) > (limit / 100) * 255 + 2);
      }),
    );
  });

  it('is mixed back into the very plates where all four are shown', () => {
    fc.assert(
      fc.property(plates, (all) => {
        const mixed = mixedInks(all, new Map());
        for (const [place, { tones: each }] of all.entries()) {
          expect([...each].every((tone, at) => mixed[at * 4 + place] === tone)).toBe(true);
        }
      }),
    );
  });
});
