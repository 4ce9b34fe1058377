import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonDuesRules, DuesRules } from '#shared/domain/contributions/dues-rules.ts';
import {
  type DuesPerson,
  goodStandingOn,
  isInGoodStanding,
} from '#shared/domain/contributions/good-standing.ts';
import { reversalOf } from '#shared/domain/contributions/ledger.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aContribution } from './a-contribution.ts';

const day = (text: string): IsoDate => IsoDate.parse(text);

const aPerson = (fields: Partial<DuesPerson> = {}): DuesPerson => ({
  joinedOn: null,
  leftOn: null,
  exemptYears: [],
  isOfficial: false,
  ...fields,
});

const dues = (year: number, receivedOn = `${year}-02-03`, amount = 2_000) =>
  aContribution({ year, receivedOn, amount });

const standing = (
  on: string,
  ledger: readonly ReturnType<typeof aContribution>[],
  {
    person = {},
    rules = {},
  }: { person?: Partial<DuesPerson>; rules?: Partial<Record<keyof DuesRules, unknown>> } = {},
) =>
  goodStandingOn(day(on), aPerson(person), {
    ledger,
    rules: DuesRules.parse({ ...commonDuesRules, ...rules }),
  });

describe('good standing', () => {
  it('is never of who has paid nothing', () => {
    expect(standing('2026-06-01', [])).toEqual({ kind: 'never' });
  });

  it('is a first-timer’s in the first year that is paid, and renewed in the next', () => {
    const ledger = [dues(2025), dues(2026)];

    expect(standing('2025-06-01', ledger)).toEqual({ kind: 'first-timer', paidOn: '2025-02-03' });
    expect(standing('2026-06-01', ledger)).toEqual({ kind: 'renewed', paidOn: '2026-02-03' });
  });

  it('is late since the first year that is missing', () => {
    expect(standing('2026-06-01', [dues(2022), dues(2023)])).toEqual({
      kind: 'late',
      since: '2024-01-01',
      years: [2024, 2025, 2026],
      tolerated: false,
    });
  });

  it('asks nothing for the years between leaving and coming back', () => {
    const person = { joinedOn: day('2025-09-10') };

    expect(standing('2026-06-01', [dues(2012)], { person })).toMatchObject({ years: [2025, 2026] });
  });

  it('tolerates a missing year until its grace is over, of who has paid the year before', () => {
    const rules = { graceMonths: 3 };

    const inTime = standing('2026-03-31', [dues(2025)], { rules });
    const tooLate = standing('2026-04-01', [dues(2025)], { rules });
    const longAgo = standing('2026-03-31', [dues(2024)], { rules });

    expect([inTime, tooLate, longAgo].map(isInGoodStanding)).toEqual([true, false, false]);
  });

  it('counts instalments from the day on which they reach what is least', () => {
    const ledger = [dues(2026, '2026-01-10', 1_000), dues(2026, '2026-04-10', 1_000)];
    const rules = { least: 2_000 };

    expect(standing('2026-04-09', ledger, { rules }).kind).toBe('never');
    expect(standing('2026-04-10', ledger, { rules })).toEqual({
      kind: 'first-timer',
      paidOn: '2026-04-10',
    });
  });

  it('follows a cheque that bounced from the day it did', () => {
    const paid = dues(2026);
    const back = aContribution(reversalOf(paid, { day: day('2026-03-01'), reason: 'bounced' }));

    expect(standing('2026-02-28', [paid, back]).kind).toBe('first-timer');
    expect(standing('2026-03-01', [paid, back]).kind).toBe('never');
  });

  it('belongs to the dues year, where that is not the civil one', () => {
    const rules = { yearBegins: '09-01' };

    expect(standing('2026-08-31', [dues(2025, '2025-10-01')], { rules }).kind).toBe('first-timer');
    expect(standing('2026-09-01', [dues(2025, '2025-10-01')], { rules })).toMatchObject({
      kind: 'late',
      since: '2026-09-01',
    });
  });

  it('asks both dues of an elected official where the rules do', () => {
    const person = { isOfficial: true };
    const rules = { officialsOweBoth: true };
    const official = aContribution({ kind: 'official-dues', receivedOn: '2026-05-05' });

    expect(standing('2026-06-01', [dues(2026)], { person, rules }).kind).toBe('never');
    expect(standing('2026-06-01', [dues(2026), official], { person, rules })).toEqual({
      kind: 'first-timer',
      paidOn: '2026-05-05',
    });
  });

  it('is nobody’s after they left', () => {
    const person = { leftOn: day('2026-05-01') };

    expect(standing('2026-04-30', [dues(2026)], { person }).kind).toBe('first-timer');
    expect(standing('2026-05-01', [dues(2026)], { person })).toEqual({
      kind: 'left',
      since: '2026-05-01',
    });
  });

  it('never gets worse by a payment', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2015, max: 2026 }), { maxLength: 8 });
    fc.assert(
      fc.property(years, fc.integer({ min: 2015, max: 2026 }), (paid, more) => {
        const before = paid.map((year) => dues(year));
        const after = standing('2026-12-31', [...before, dues(more)]);
        const was = standing('2026-12-31', before);
        expect(isInGoodStanding(after) || !isInGoodStanding(was)).toBe(true);
      }),
    );
  });

  it('on a past day is not changed by what is received later', () => {
    const payments = fc.array(
      fc.record({
        year: fc.integer({ min: 2018, max: 2026 }),
        month: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(payments, fc.integer({ min: 2018, max: 2026 }), (given, until) => {
        const ledger = given.map(({ year, month }) =>
          dues(year, `${year}-${String(month).padStart(2, '0')}-10`),
        );
        const on = `${until}-06-15`;
        const known = ledger.filter(({ receivedOn }) => receivedOn <= on);
        expect(standing(on, ledger)).toEqual(standing(on, known));
      }),
    );
  });
});
