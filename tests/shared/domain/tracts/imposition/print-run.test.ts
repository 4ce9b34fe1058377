import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printRun } from '#shared/domain/tracts/imposition/print-run.ts';

describe('what a print run needs', () => {
  it('is 1,300 sheets and three reams for 5,000 A6, four on a sheet, with 4 % to spare', () => {
    expect(printRun({ copies: 5_000, sheetsOfPass: 1, copiesOfPass: 4, spare: 4 })).toEqual({
      passes: 1_300,
      sheets: 1_300,
      spareSheets: 50,
      reams: 3,
      surplus: 200,
    });
  });

  it('is nothing for no copies', () => {
    expect(printRun({ copies: 0, sheetsOfPass: 2, copiesOfPass: 1, spare: 10 }).sheets).toBe(0);
  });

  it('is always enough', () => {
    const count = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(
        count(100_000),
        count(20),
        count(16),
        fc.integer({ min: 0, max: 30 }),
        (copies, sheetsOfPass, copiesOfPass, spare) => {
          const run = printRun({ copies, sheetsOfPass, copiesOfPass, spare });
          expect((run.sheets / sheetsOfPass) * copiesOfPass).toBeGreaterThanOrEqual(copies);
          expect(run.reams * 500).toBeGreaterThanOrEqual(run.sheets);
          expect(run.surplus).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
