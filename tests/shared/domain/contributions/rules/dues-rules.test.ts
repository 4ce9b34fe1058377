import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commonDuesRules,
  duesYearBegins,
  duesYearOf,
  rulesOfYear,
} from '#shared/domain/contributions/dues-rules.ts';
import { goodStandingOn } from '#shared/domain/contributions/good-standing.ts';
import {
  type DuesRulesFields,
  duesRulesFrom,
} from '#shared/domain/contributions/rules/dues-rules-record.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { dayAfter } from '#shared/domain/segments/shift-day.ts';
import { aContribution } from '../a-contribution.ts';
import { someRules } from './some-rules.ts';

const row = (from: number, said: Partial<DuesRulesFields> = {}, id = `row ${from}`) => ({
  id,
  fields: someRules({ from, ...said }),
});

describe('the rules of dues', () => {
  it('are the common ones before a section has written any', () => {
    expect(rulesOfYear(duesRulesFrom([]), 2026)).toMatchObject({ least: 1, graceMonths: 0 });
    expect(rulesOfYear(duesRulesFrom([row(2026, { graceMonths: 3 })]), 2025).graceMonths).toBe(0);
  });

  it('hold from their year on, and past years keep theirs', () => {
    const rules = duesRulesFrom([row(2027, { graceMonths: 2 }), row(2024, { graceMonths: 6 })]);

    expect(
      [2023, 2024, 2026, 2027, 2040].map((year) => rulesOfYear(rules, year).graceMonths),
    ).toEqual([0, 6, 6, 2, 2]);
  });

  it('are the older record’s where two offices wrote the same year', () => {
    const [a, b] = [row(2026, { graceMonths: 1 }, 'a'), row(2026, { graceMonths: 9 }, 'b')];

    expect(duesRulesFrom([b, a])).toEqual(duesRulesFrom([a, b]));
    expect(rulesOfYear(duesRulesFrom([b, a]), 2026).graceMonths).toBe(1);
  });

  it('leave a paid year paid when later years ask for more', () => {
    const ledger = [aContribution({ year: 2025, amount: 2_000, receivedOn: '2025-03-01' })];
    const rules = duesRulesFrom([row(2026, { least: 5_000 as DuesRulesFields['least'] })]);
    const person = { joinedOn: null, leftOn: null, exemptYears: [], isOfficial: false };

    const on = (day: string) => goodStandingOn(IsoDate.parse(day), person, { ledger, rules });

    expect(on('2025-06-01').kind).toBe('first-timer');
    expect(on('2026-06-01')).toMatchObject({ kind: 'late', years: [2026] });
  });

  it('put every day in one dues year, the one that has begun, whenever years begin', () => {
    const begins = fc.constantFrom('01-01', '04-15', '09-01', '12-28');
    const written = fc.array(fc.record({ from: fc.integer({ min: 2018, max: 2028 }), begins }), {
      maxLength: 4,
    });
    const anyDay = fc
      .integer({ min: 0, max: 4_000 })
      .map((count) => dayAfter(IsoDate.parse('2017-06-01'), { count, unit: 'day' }));
    fc.assert(
      fc.property(written, anyDay, (all, day) => {
        const rules = duesRulesFrom(
          all.map(({ from, begins: yearBegins }, place) => row(from, { yearBegins }, `${place}`)),
        );
        const year = duesYearOf(day, rules);
        expect(duesYearBegins(year, rules) <= day).toBe(true);
        expect(duesYearBegins(year + 1, rules) > day).toBe(true);
      }),
    );
  });

  it('are no others for who passes the common ones', () => {
    expect(rulesOfYear(commonDuesRules, 1990)).toBe(commonDuesRules);
  });
});
