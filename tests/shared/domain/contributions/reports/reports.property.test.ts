import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { reversalOf } from '#shared/domain/contributions/ledger.ts';
import { Report } from '#shared/domain/contributions/reports/report.ts';
import { reportKinds } from '#shared/domain/contributions/reports/report-question.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { dayBefore } from '#shared/domain/segments/shift-day.ts';
import { aMember } from '../../../../builders/a-member.ts';
import { aContribution } from '../a-contribution.ts';
import { anId } from '../a-ledger.ts';
import { factsOf, linesOf, reportOf, sumOf, tableOf, whose } from './report-facts.ts';

const aDay = fc
  .record({ year: fc.integer({ min: 2019, max: 2026 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: 28 })
      .map((day) =>
        IsoDate.parse(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
      ),
  );
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some);

const aPerson = fc
  .record({
    kind: fc.constantFrom('member' as const, 'former' as const, 'sympathiser' as const),
    civility: maybe(fc.constantFrom('mme' as const, 'm' as const)),
    birthDate: maybe(fc.constantFrom('1950-03-01', '1999-12-31', '2012-06-15')),
    town: maybe(fc.constantFrom('Vernoy', 'VERNOY', 'Bruz', 'Redon', '–')),
    joinedOn: maybe(aDay),
    leftOn: maybe(aDay),
    earlier: fc.array(fc.record({ from: maybe(aDay), to: maybe(aDay) }), { maxLength: 2 }),
  })
  .map(({ earlier, ...fields }) =>
    aMember({
      ...fields,
      ...Object.fromEntries(
        earlier.map((one, place) => [
          `membership.${place}`,
          { ...one, reason: null, section: null },
        ]),
      ),
    }),
  );

const aPayment = fc.record({
  who: fc.integer({ min: 0, max: 12 }),
  kind: fc.constantFrom(...ContributionKind.options),
  year: fc.integer({ min: 2019, max: 2026 }),
  amount: fc.integer({ min: 1, max: 750_000 }),
  receivedOn: aDay,
  means: maybe(fc.constantFrom({ kind: 'cash' }, { kind: 'card', reference: null })),
  isReversed: fc.boolean(),
});

/** People and payments, some of them taken back, some by people who are not in the file. */
const someFacts = fc
  .record({
    people: fc.array(aPerson, { maxLength: 12 }),
    payments: fc.array(aPayment, { maxLength: 30 }),
  })
  .map(({ people, payments }) => ({
    people,
    ledger: payments.flatMap(({ who, isReversed, ...fields }, number) => {
      const payment = aContribution({ ...fields, memberId: whose(who), id: anId('a', number) });
      const back = reversalOf(payment, { day: payment.receivedOn, reason: 'twice' });
      return isReversed ? [payment, { ...back, id: anId('b', number) }] : [payment];
    }),
  }));
const aPeriod = fc
  .tuple(aDay, aDay)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

describe('the membership report', () => {
  it('adds up to the same members, whatever they are told apart by', () => {
    fc.assert(
      fc.property(someFacts, aPeriod, ({ people, ledger }, period) => {
        const report = reportOf(factsOf(people, ledger), { kind: 'membership', ...period });

        const members = linesOf(tableOf(report, 'by-kind'))['kind.member'] ?? 0;
        for (const by of ['by-standing', 'by-age', 'by-gender', 'by-seniority', 'by-town']) {
          expect(sumOf(report, by), by).toBe(members);
        }
      }),
    );
  });

  it('leads from the members before the period to those at its end by who joined and who left', () => {
    fc.assert(
      fc.property(someFacts, aPeriod, ({ people }, { from, to }) => {
        const eve = dayBefore(from, { count: 1, unit: 'day' });
        const before = reportOf(factsOf(people), { kind: 'membership', from: eve, to: eve });
        const after = reportOf(factsOf(people), { kind: 'membership', from, to });

        const net = sumOf(after, 'movements', 3) ?? 0;
        expect((sumOf(before, 'by-gender') ?? 0) + net).toBe(sumOf(after, 'by-gender'));
      }),
    );
  });
});

describe('the report of contributions', () => {
  it('has one total, to the cent, by month, means, kind and dues year, and person by person', () => {
    fc.assert(
      fc.property(someFacts, fc.integer({ min: 2019, max: 2026 }), ({ people, ledger }, year) => {
        const period = { from: `${year}-01-01`, to: `${year}-12-31` };
        const facts = factsOf(people, ledger);
        const report = reportOf(facts, { kind: 'contributions', ...period });
        const receipts = reportOf(facts, { kind: 'receipts', year });

        const total = sumOf(report, 'by-month', 2);
        for (const by of ['by-means', 'by-payment-kind', 'by-dues-year']) {
          expect(sumOf(report, by, 2), by).toBe(total);
        }
        const persons = tableOf(receipts, 'by-person');
        expect(sumOf(receipts, 'by-person', persons.columns.length - 1)).toBe(total);
      }),
    );
  });
});

describe('the report of renewals', () => {
  it('counts everybody who paid once: again, come back or for the first time', () => {
    fc.assert(
      fc.property(someFacts, ({ people, ledger }) => {
        const facts = factsOf(people, ledger);
        const report = reportOf(facts, { kind: 'renewals', on: '2026-12-31', years: 8 });

        for (const [, , again, , back, first, all] of tableOf(report, 'renewals').rows) {
          expect(Number(again) + Number(back) + Number(first)).toBe(all);
        }
      }),
    );
  });
});

describe('every report', () => {
  const questions = {
    membership: { from: '2024-01-01', to: '2025-06-30' },
    years: { on: '2026-11-23', years: 5 },
    renewals: { on: '2026-11-23', years: 5 },
    contributions: { from: '2024-01-01', to: '2025-06-30' },
    receipts: { year: 2025 },
    arrears: { on: '2025-06-30' },
    deposits: { from: '2024-01-01', to: '2025-06-30' },
  };

  it.each(reportKinds)('%s says the same in whatever order its facts come', (kind) => {
    fc.assert(
      fc.property(someFacts, ({ people, ledger }) => {
        const facts = factsOf(people, ledger);
        const turned = { ...facts, people: [...facts.people].reverse() };
        const backwards = { ...turned, payments: [...facts.payments].reverse() };

        const report = reportOf(facts, { kind, ...questions[kind] });
        expect(reportOf(backwards, { kind, ...questions[kind] })).toEqual(report);
        expect(Report.parse(report)).toEqual(report);
      }),
      { numRuns: 40 },
    );
  });
});
