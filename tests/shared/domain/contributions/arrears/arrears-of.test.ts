import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { arrearsOf, type Debtor } from '#shared/domain/contributions/arrears/arrears-of.ts';
import type { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import { commonDuesRules, DuesRules } from '#shared/domain/contributions/dues-rules.ts';
import { aPromise, on } from './a-debtor.ts';

const paid = (fields: Partial<ContributionFields>): ContributionFields => ({
  memberId: '0197c0de-0000-7000-8000-000000000001',
  kind: 'dues',
  year: 2024,
  amount: toCents(3_000),
  receivedOn: on('2024-02-10'),
  reverses: null,
  ...fields,
});

const owing = (fields: Partial<Debtor> = {}, rules: Partial<DuesRules> = {}) =>
  arrearsOf(
    on('2026-11-23'),
    {
      person: { joinedOn: on('2020-05-01'), leftOn: null, exemptYears: [], isOfficial: false },
      payments: [paid({})],
      promises: [],
      reminders: [],
      asks: () => null,
      ...fields,
    },
    DuesRules.parse({ ...commonDuesRules, ...rules }),
  );

const joined = { joinedOn: on('2020-05-01'), leftOn: null, exemptYears: [], isOfficial: false };

describe('what somebody owes', () => {
  it('is what they paid in the last year that they paid, for each year since, and says so', () => {
    const owed = owing();

    expect(owed?.since).toBe('2025-01-01');
    expect(owed?.years.map(({ year, rest, because }) => [year, rest, because])).toEqual([
      [2025, 3_000, { kind: 'earlier-year', year: 2024 }],
      [2026, 3_000, { kind: 'earlier-year', year: 2024 }],
    ]);
    expect(owed?.rest).toBe(6_000);
    expect(owed?.isWhole).toBe(true);
  });

  it('is what the scale asks, where it knows', () => {
    const owed = owing({ asks: (year) => (year === 2026 ? toCents(4_200) : null) });

    expect(owed?.years.map(({ because }) => because.kind)).toEqual(['earlier-year', 'scale']);
    expect(owed?.rest).toBe(7_200);
  });

  it('is not known of who never paid, and only the present year is asked for', () => {
    const owed = owing({ payments: [] });

    expect(owed?.kind).toBe('never');
    expect(owed?.years).toEqual([
      { year: 2026, amount: null, because: { kind: 'unknown' }, paid: 0, rest: null },
    ]);
    expect(owed?.isWhole).toBe(false);
  });

  it('is the rest of a year that is paid by instalments', () => {
    const first = paid({
      year: 2026,
      amount: toCents(1_000),
      receivedOn: on('2026-02-01'),
      instalment: { number: 1, of: 4 },
    });
    const owed = owing({ payments: [paid({ year: 2025 }), first] }, { least: toCents(2_500) });

    expect(owed?.years).toEqual([
      {
        year: 2026,
        amount: 4_000,
        because: { kind: 'instalments', of: 4 },
        paid: 1_000,
        rest: 3_000,
      },
    ]);
  });

  it('is nothing for who is up to date, exempt or gone', () => {
    expect(owing({ payments: [paid({ year: 2026 })] })).toBeNull();
    expect(owing({ person: { ...joined, exemptYears: [2026] } })).toBeNull();
    expect(owing({ person: { ...joined, leftOn: on('2026-02-01') } })).toBeNull();
  });

  it('leaves out the years of an exemption', () => {
    const owed = owing({ person: { ...joined, exemptYears: [2023] }, payments: [] });

    expect(owed?.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
  });

  it('says who was last heard of, and the promise that matters', () => {
    const reminder = {
      memberIds: ['0197c0de-0000-7000-8000-000000000001'],
      channel: 'letter' as const,
      template: 'Rappel amical',
      amount: null,
      years: [2025],
      by: 'Lucie',
      note: null,
    };
    const owed = owing({
      reminders: [
        { ...reminder, id: 'b', on: on('2026-05-02'), channel: 'phone', template: null },
        { ...reminder, id: 'a', on: on('2026-05-02') },
        { ...reminder, id: 'c', on: on('2026-03-01') },
        { ...reminder, id: 'd', on: on('2027-01-01') },
      ],
      promises: [aPromise(), aPromise({ id: 'b', dueBy: on('2026-12-31') })],
    });

    expect(owed?.lastContact).toEqual({
      on: '2026-05-02',
      channel: 'phone',
      template: null,
      by: 'Lucie',
    });
    expect(owed?.promise).toEqual({
      id: 'b',
      state: 'open',
      amount: 2_000,
      dueBy: '2026-12-31',
    });
    expect(owed?.lastPayment).toEqual({ on: '2024-02-10', amount: 3_000 });
  });
});
