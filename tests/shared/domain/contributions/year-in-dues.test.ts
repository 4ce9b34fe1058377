import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingBanked } from '#shared/domain/contributions/deposits/banked.ts';
import { standingPayments, totalOf } from '#shared/domain/contributions/ledger.ts';
import { yearInDuesOf } from '#shared/domain/contributions/year-in-dues.ts';
import { aLedger } from './a-ledger.ts';

describe('a dues year at one look', () => {
  it('adds up to what stands of it, kind by kind, whatever the ledger', () => {
    fc.assert(
      fc.property(aLedger, (ledger) => {
        const standing = standingPayments(ledger, null);
        const years = [...new Set(standing.map(({ year }) => year))];
        for (const year of years) {
          const said = yearInDuesOf(ledger, { year, banked: nothingBanked });
          const kinds = Object.values(said.byKind).map((amount) => ({ amount }));
          expect(said.total).toBe(totalOf(standing.filter((one) => one.year === year)));
          expect(totalOf(kinds)).toBe(said.total);
          expect(said.toBank.payments).toBeLessThanOrEqual(said.payments);
        }
      }),
    );
  });
});
