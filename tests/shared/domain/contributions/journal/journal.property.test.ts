import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  journalTest,
  journalTotals,
  wholeJournal,
} from '#shared/domain/contributions/journal/journal.ts';
import { movementsOf, standingPayments, totalOf } from '#shared/domain/contributions/ledger.ts';
import { aContribution } from '../a-contribution.ts';
import { aLedger } from '../a-ledger.ts';

const nothingBeside = { atBank: () => null, namesOf: () => '' };

describe('the journal', () => {
  it('comes to what stands, whatever was taken back', () => {
    fc.assert(
      fc.property(aLedger, (ledger) => {
        const totals = journalTotals(movementsOf(ledger));
        expect(totals.net).toBe(totalOf(standingPayments(ledger, null)));
        expect(totals.net).toBe(totals.received + totals.takenBack);
        const kinds = Object.values(totals.byKind).reduce((sum, cents) => sum + cents, 0);
        expect(kinds).toBe(totals.net);
      }),
    );
  });

  it('is searched by every word, in any order, without accents or capitals', () => {
    const payment = aContribution({
      means: { kind: 'cheque', bank: 'Crédit Mutuel', number: '0001234' },
      receiptNumber: 'R-2026-7',
    });
    const beside = { ...nothingBeside, namesOf: () => 'Zoé Étienne' };
    const finds = (text: string) => journalTest({ ...wholeJournal, text }, beside)(payment);

    expect(['', 'etienne zoe', 'MUTUEL 1234', 'r 2026 7'].map(finds)).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expect(['etienne paul', '9999'].map(finds)).toEqual([false, false]);
  });

  it('keeps the days at both ends of a period', () => {
    const day = aContribution({ receivedOn: '2026-03-10' });
    const passes = journalTest(
      { ...wholeJournal, from: day.receivedOn, to: day.receivedOn },
      nothingBeside,
    );
    expect(passes(day)).toBe(true);
    expect(passes(aContribution({ receivedOn: '2026-03-11' }))).toBe(false);
  });
});
