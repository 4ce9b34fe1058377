import { describe, expect, it } from 'vitest';
import { totalOf } from '#shared/domain/contributions/ledger.ts';
import { contentOf, reportIn } from '#shared/domain/contributions/reports/frozen-report.ts';
import { numberAt, totalAt } from '#shared/domain/contributions/reports/report-numbers.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aMember } from '../../../../builders/a-member.ts';
import { aContribution } from '../a-contribution.ts';
import { anId } from '../a-ledger.ts';
import { aDeposit } from '../deposits/a-deposit.ts';
import { factsOf, linesOf, reportOf, tableOf, whose } from './report-facts.ts';

const own = { reason: null, section: null };
const year2025 = { from: '2025-01-01', to: '2025-12-31' };
const dues = (who: number, year: number, more: object = {}) =>
  aContribution({ memberId: whose(who), year, receivedOn: `${year}-03-10`, ...more });

describe('the membership report', () => {
  it('knows who was a member on a day of the past, also those who have left or come back since', () => {
    const people = [
      aMember({ kind: 'former', joinedOn: '2020-01-01', leftOn: '2026-02-01' }),
      aMember({ kind: 'former', joinedOn: '2020-01-01', leftOn: '2025-12-31' }),
      aMember({
        joinedOn: '2026-03-01',
        leftOn: '2021-01-01',
        'membership.1': {
          from: IsoDate.parse('2018-01-01'),
          to: IsoDate.parse('2021-01-01'),
          ...own,
        },
      }),
      aMember({ joinedOn: '2025-12-31' }),
    ];

    const report = reportOf(factsOf(people), { kind: 'membership', ...year2025 });

    expect(linesOf(tableOf(report, 'by-kind'))).toEqual({ 'kind.member': 2, 'kind.former': 2 });
    expect(linesOf(tableOf(report, 'movements'))).toEqual({ '2025-12': 1 });
    expect(linesOf(tableOf(report, 'movements'), 2)).toEqual({ '2025-12': 1 });
  });

  it('says where everybody was with their dues by what was known on that day', () => {
    const people = [aMember(), aMember(), aMember()];
    const ledger = [dues(0, 2024), dues(0, 2025), dues(1, 2024), dues(2, 2025)];
    const later = dues(1, 2025, { receivedOn: '2026-01-15' });

    const report = reportOf(factsOf(people, [...ledger, later]), {
      kind: 'membership',
      ...year2025,
    });

    expect(linesOf(tableOf(report, 'by-standing'))).toEqual({
      'standing.renewed': 1,
      'standing.late': 1,
      'standing.first-timer': 1,
    });
  });

  it('guesses nothing: who has no civility, birthday or town is unknown on a line of its own', () => {
    const nobody = aMember({ civility: null, birthDate: null, town: null, joinedOn: null });

    const report = reportOf(factsOf([nobody]), { kind: 'membership', ...year2025 });

    for (const by of ['by-gender', 'by-age', 'by-town', 'by-seniority']) {
      expect(linesOf(tableOf(report, by))).toEqual({ unknown: 1 });
    }
    expect(report.notes).toEqual([{ word: 'note.undated', count: 1 }]);
  });

  it('counts a town once however it is spelled, and puts together those with fewer than five', () => {
    const from = (town: string) => aMember({ town });
    const five = ['Saint-Malo', 'SAINT MALO', 'Saint-Malo', 'St Malo', 'saint-malo', 'Saint-Malo'];

    const report = reportOf(factsOf([...five, 'Bruz', 'Redon'].map(from)), {
      kind: 'membership',
      ...year2025,
    });

    expect(linesOf(tableOf(report, 'by-town'))).toEqual({ 'Saint-Malo': 5, 'town.small': 3 });
  });
});

describe('the report of contributions', () => {
  it('leaves out what was taken back, and keeps an unknown means apart', () => {
    const payment = dues(0, 2025, { amount: 5_000 });
    const back = { ...payment, id: whose(99), amount: -5_000, reverses: payment.id };
    const ledger = [payment, aContribution(back), dues(1, 2025, { means: { kind: 'cash' } })];

    const report = reportOf(factsOf([], [...ledger, dues(2, 2025)]), {
      kind: 'contributions',
      ...year2025,
    });

    expect(linesOf(tableOf(report, 'by-means'), 2)).toEqual({
      'means.cash': 2_000,
      unknown: 2_000,
    });
  });
});

describe('the report of renewals', () => {
  it('follows those who began in the same year, and leaves empty what lies ahead', () => {
    const ledger = [dues(0, 2023), dues(0, 2024), dues(0, 2025), dues(1, 2023), dues(1, 2025)];

    const report = reportOf(factsOf([aMember(), aMember()], ledger), {
      kind: 'renewals',
      on: '2025-12-31',
      years: 3,
    });

    const table = tableOf(report, 'cohorts');
    expect(table.rows[0]?.slice(1, 8)).toEqual([2, 1, null, 2, null, null, null]);
    expect(numberAt(table, 0, 3)).toBe(0.5);
    expect(totalAt(tableOf(report, 'renewals'), 3)).toBeNull();
  });
});

describe('the report of arrears', () => {
  it('counts members by the years they owe, and since when', () => {
    const ledger = [dues(0, 2022), dues(1, 2025)];

    const report = reportOf(factsOf([aMember(), aMember(), aMember()], ledger), {
      kind: 'arrears',
      on: '2025-12-31',
    });

    expect(linesOf(tableOf(report, 'by-years-late'))).toEqual({
      'late.3': 1,
      'late.none': 1,
      'late.never': 1,
    });
    expect(linesOf(tableOf(report, 'late-since'))).toEqual({ '2023': 1 });
  });
});

describe('what a report was', () => {
  it('comes back from its content as it was, and nothing else does', () => {
    const report = reportOf(factsOf([aMember()]), { kind: 'arrears', on: '2025-12-31' });

    expect(reportIn(contentOf(report))).toEqual(report);
    expect(reportIn('{"version":2}')).toBeNull();
    expect(reportIn('torn {')).toBeNull();
  });
});

describe('what was taken to the bank', () => {
  it('is one line a slip of the period, and a cancelled one is only mentioned', () => {
    const kept = aDeposit({ id: anId('d', 1), slip: '2026-001' });
    const undone = aDeposit({ id: anId('d', 2), slip: '2026-002' });
    const cancelled = aDeposit({ id: anId('d', 3), cancels: undone.id, lines: [] });
    const facts = { ...factsOf([]), deposits: [kept, undone, cancelled] };

    const report = reportOf(facts, { kind: 'deposits', from: '2026-01-01', to: '2026-12-31' });

    const table = tableOf(report, 'by-slip');
    const amount = totalOf(kept.lines);
    expect(table.rows).toMatchObject([
      [{ text: '2026-001' }, kept.on, { word: 'means.cheque' }, 1, amount],
    ]);
    expect(totalAt(table, 4)).toBe(amount);
    expect(report.notes).toEqual([{ word: 'note.cancelled-slips', count: 1 }]);
  });
});
