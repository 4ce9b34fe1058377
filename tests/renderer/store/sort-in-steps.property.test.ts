import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { throughSlices } from '../../../renderer/store/in-turn.ts';
import { sortInSteps } from '../../../renderer/store/query/sort-in-steps.ts';

const row = fc.record({ key: fc.nat(30), name: fc.nat() });

describe('sorting in steps', () => {
  it('gives what sorting in one go gives, equals in the order they came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5_000, size: 'max' }), async (rows) => {
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;

        const sorted = await throughSlices(sortInSteps(rows, byKey));

        expect(sorted).toEqual([...rows].sort(byKey));
      }),
      { numRuns: 20 },
    );
  });
});
