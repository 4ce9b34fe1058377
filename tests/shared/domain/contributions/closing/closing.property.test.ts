import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkYear, type YearToCheck } from '#shared/domain/contributions/closing/check-year.ts';
import { archiveSums, archiveText } from '#shared/domain/contributions/closing/seal.ts';
import { closingsByYear, yearWrittenBy } from '#shared/domain/contributions/closing/year-lock.ts';
import { bankedBy } from '#shared/domain/contributions/deposits/banked.ts';
import { movementsOf, reversalOf, totalOf } from '#shared/domain/contributions/ledger.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aContribution } from '../a-contribution.ts';
import { aLedger, anId } from '../a-ledger.ts';
import { aDeposit, paymentId } from '../deposits/a-deposit.ts';

describe('the archive of a year', () => {
  it('is the same to the letter in whatever order its entries arrived', () => {
    fc.assert(
      fc.property(aLedger, (entries) => {
        const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
        const text = (of: typeof entries) =>
          archiveText({ year: 2026, entries: of, deposits: [], settlements: [] });
        expect(text(entries)).toBe(text(sorted));
      }),
    );
  });

  it('changes with any cent of any entry, and with any entry less', () => {
    fc.assert(
      fc.property(aLedger, fc.nat(), (entries, pick) => {
        fc.pre(entries.length > 0);
        const at = pick % entries.length;
        const text = (of: typeof entries) =>
          archiveText({ year: 2026, entries: of, deposits: [], settlements: [] });
        const dearer = entries.map((one, place) =>
          place === at ? aContribution({ ...one, amount: one.amount + 1 }) : one,
        );
        expect(text(dearer)).not.toBe(text(entries));
        expect(text(entries.filter((_, place) => place !== at))).not.toBe(text(entries));
      }),
    );
  });

  it('has the same total by kind, by means and by month', () => {
    fc.assert(
      fc.property(aLedger, (entries) => {
        const movements = movementsOf(entries);
        const sums = archiveSums({ movements, deposits: [], settlements: [] });
        for (const part of [sums.byKind, sums.byMeans, sums.byMonth]) {
          expect(totalOf(Object.values(part).map((amount) => ({ amount })))).toBe(sums.total);
        }
      }),
    );
  });
});

describe('the lock of a year', () => {
  const closing = (number: number, reopens: string | null = null) => ({
    ...{ id: anId('c', number), year: 2025, reopens },
  });

  it('holds until every closing of it was ended, in any order', () => {
    const rows = [closing(1), closing(2), closing(3, anId('c', 1)), closing(4, anId('c', 2))];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4, maxLength: 4 }), (shuffled) => {
        expect(closingsByYear(shuffled).has(2025)).toBe(false);
        const one = shuffled.filter(({ reopens }) => reopens !== anId('c', 2));
        expect(
          closingsByYear(one)
            .get(2025)
            ?.map(({ id }) => id),
        ).toEqual([anId('c', 2)]);
      }),
    );
  });

  it('is of the year in which money moved, not of the year that dues are for', () => {
    expect(
      yearWrittenBy('contribution', aContribution({ year: 2025, receivedOn: '2026-01-03' })),
    ).toBe(2026);
    expect(yearWrittenBy('deposit', { on: '2025-12-31' })).toBe(2025);
    expect(yearWrittenBy('settlement', { paidOn: '2025-11-30' })).toBe(2025);
    expect(yearWrittenBy('closed-year', { year: 2025, reopens: null })).toBe(2025);
    expect(yearWrittenBy('closed-year', { year: 2025, reopens: anId('c', 1) })).toBeNull();
    expect(yearWrittenBy('contribution', { receivedOn: '32 février' })).toBeNull();
    expect(yearWrittenBy('member', { on: '2025-12-31' })).toBeNull();
  });
});

describe('the checks of a year', () => {
  const cheque = { kind: 'cheque', bank: null, number: null } as const;
  const books = (said: Partial<YearToCheck>): YearToCheck => {
    const entries = said.entries ?? [];
    return {
      ...{ year: 2026, promises: [], promised: [], unmatched: [], deposits: [] },
      movements: movementsOf(entries),
      banked: bankedBy(said.deposits ?? []),
      knows: () => true,
      personOf: (id) => id,
      today: IsoDate.parse('2027-01-15'),
      ...said,
      entries,
    };
  };
  const found = (said: Partial<YearToCheck>) =>
    checkYear(books(said)).map(({ check, remarks }) => [check, remarks.length]);

  it('find nothing in a year in which all is banked', () => {
    const entries = [aContribution({ id: paymentId(1), means: cheque })];
    expect(found({ entries, deposits: [aDeposit()] })).toEqual([]);
  });

  it('find cheques in the drawer, but not one that was taken back', () => {
    const kept = aContribution({ means: cheque });
    const back = aContribution({ means: cheque, memberId: anId('9', 1) });
    const reversal = aContribution(
      reversalOf(back, { day: IsoDate.parse('2026-04-01'), reason: 'x' }),
    );

    expect(found({ entries: [kept, back, reversal] })).toEqual([['not-banked', 1]]);
  });

  it('find a cheque on two slips, and two slips of the same number', () => {
    const entries = [aContribution({ id: paymentId(1), means: cheque })];
    const deposits = [aDeposit(), aDeposit()];

    expect(found({ entries, deposits })).toEqual([
      ['contested', 1],
      ['same-slip', 1],
    ]);
  });

  it('find payments of nobody, without means, of impossible years, and sums below nothing', () => {
    const before = aContribution({ receivedOn: '2025-12-30', memberId: anId('9', 2) });
    const back = aContribution(
      reversalOf(before, { day: IsoDate.parse('2026-01-09'), reason: 'x' }),
    );
    const odd = aContribution({ year: 2062, means: { kind: 'cash' }, bankedOn: '2026-02-04' });
    const future = aContribution({
      ...{ year: 2026, receivedOn: '2026-12-31', memberId: anId('9', 3) },
      means: { kind: 'transfer', reference: null },
    });

    expect(
      found({
        entries: [back, odd, future, aContribution()],
        movements: [back, odd, future],
        knows: (id) => id !== anId('9', 3),
        today: IsoDate.parse('2026-12-30'),
      }),
    ).toEqual([
      ['no-payer', 1],
      ['no-means', 1],
      ['negative-person', 1],
      ['odd-year', 2],
    ]);
  });

  it('find promises that nobody kept', () => {
    const promise = {
      ...{ memberId: aContribution().memberId, due: 'dues' as const, year: 2026 },
      ...{
        promisedOn: IsoDate.parse('2026-01-10'),
        dueBy: IsoDate.parse('2026-06-30'),
        note: null,
      },
      amount: aContribution().amount,
    };
    const promises = [1, 2].map((number) => ({ ...promise, id: anId('7', number) }));

    expect(found({ promises, promised: [aContribution()] })).toEqual([['open-promises', 1]]);
  });
});
