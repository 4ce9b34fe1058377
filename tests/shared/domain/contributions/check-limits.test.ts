import { describe, expect, it } from 'vitest';
import { checkLimits } from '#shared/domain/contributions/check-limits.ts';
import { aContribution } from './a-contribution.ts';

const rulesOf = (...args: Parameters<typeof checkLimits>) =>
  checkLimits(...args).map(({ rule }) => rule);

describe('the limits of the law on money', () => {
  it('let a year’s gifts and dues of one person reach 7,500 euros, and not a cent more', () => {
    const given = [
      aContribution({ kind: 'donation', amount: 740_000, receivedOn: '2026-01-02' }),
      aContribution({ kind: 'official-dues', amount: 900_000, receivedOn: '2026-01-03' }),
      aContribution({ kind: 'donation', amount: 700_000, receivedOn: '2025-12-31' }),
    ];

    expect(checkLimits(aContribution({ amount: 10_000 }), given)).toEqual([]);
    expect(checkLimits(aContribution({ amount: 10_001 }), given)).toEqual([
      { rule: 'yearly-cap', amount: 750_001, most: 750_000 },
    ]);
  });

  it('let an elected official pay more than the cap as their own dues', () => {
    expect(rulesOf(aContribution({ kind: 'official-dues', amount: 900_000 }), [])).toEqual([]);
  });

  it('refuse a gift in cash above 150 euros', () => {
    const cash = (amount: number, kind = 'donation') =>
      aContribution({ kind, amount, means: { kind: 'cash' } });

    expect(rulesOf(cash(15_000), [])).toEqual([]);
    expect(rulesOf(cash(15_001), [])).toEqual(['cash-gift']);
    expect(rulesOf(cash(15_001, 'dues'), [])).toEqual([]);
  });

  it('refuse a company or an association as payer, and nobody whose name resembles one', () => {
    const from = (name: string) => aContribution({ payer: { kind: 'person', name } });

    expect(rulesOf(from('Société Martin et fils'), [])).toEqual(['no-organisation']);
    expect(rulesOf(from('SARL Dupré'), [])).toEqual(['no-organisation']);
    expect(rulesOf(from('Camille Sastre'), [])).toEqual([]);
  });
});
