import { describe, expect, it } from 'vitest';
import { nextRunNumber } from '#shared/domain/contributions/direct-debit/debit-run.ts';
import { aRun } from './a-run.ts';

describe('the number of a file of direct debits', () => {
  it('follows the highest of the year, whatever numbers a bank made others of', () => {
    const runs = ['PRLV-2026-009', 'PRLV-2025-030', 'OLD-77'].map((number) =>
      aRun([], '2026-03-05', { number }),
    );

    expect(nextRunNumber(runs, 2026)).toBe('PRLV-2026-010');
    expect(nextRunNumber(runs, 2027)).toBe('PRLV-2027-001');
  });
});
