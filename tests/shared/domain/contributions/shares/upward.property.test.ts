import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reversalOf, standingPayments, totalOf } from '#shared/domain/contributions/ledger.ts';
import { SharingRuleFields } from '#shared/domain/contributions/share-dues.ts';
import { periodsOf } from '#shared/domain/contributions/shares/periods.ts';
import {
  type Settlement,
  SettlementFields,
  settlementReversal,
} from '#shared/domain/contributions/shares/settlement.ts';
import { shareLedger } from '#shared/domain/contributions/shares/share-ledger.ts';
import { statementOf, upperLevels } from '#shared/domain/contributions/shares/upward.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { dayAfter } from '#shared/domain/segments/shift-day.ts';
import { aContribution } from '../a-contribution.ts';
import { aDay, aLedger, anId } from '../a-ledger.ts';

const first = IsoDate.parse('0001-01-01');

const part = fc.oneof(
  fc.record({ kind: fc.constant('amount'), cents: fc.nat(20_000) }),
  fc.record({ kind: fc.constant('rate'), rate: fc.nat(5_000) }),
);
const rules = fc.array(
  fc
    .record({ from: aDay, federation: part, national: part })
    .map(({ from, ...parts }) =>
      SharingRuleFields.parse({ kind: 'dues', from, parts, votedOn: null }),
    ),
  { maxLength: 3 },
);

/** Settlements, some taken back, some twice. */
const settlements = fc
  .array(
    fc.record({
      level: fc.constantFrom(...upperLevels),
      amount: fc.integer({ min: 1, max: 200_000 }),
      paidOn: aDay,
      backs: fc.array(aDay, { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .chain((all) => {
    const entries = all.flatMap(({ level, amount, paidOn, backs }, number): Settlement[] => {
      const said = { level, amount, paidOn, means: null, until: null, note: null };
      const fields = SettlementFields.parse({ ...said, reverses: null, reason: null });
      const paid = { ...fields, id: anId('c', number) };
      return [
        paid,
        ...backs.map((on, time) => ({
          ...settlementReversal(paid, { on, reason: 'typed twice' }),
          id: anId('d', number * 2 + time),
        })),
      ];
    });
    return fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length });
  });

const upTo = (to: IsoDate) => ({ from: first, to });

describe('what is owed upward', () => {
  it('loses no cent: what levels have is what stands, however often entries were taken back', () => {
    fc.assert(
      fc.property(aLedger, rules, aDay, (ledger, sharing, to) => {
        const { shares, received } = statementOf(upTo(to), {
          movements: shareLedger(ledger, sharing),
          settlements: [],
        });

        expect(shares.section + shares.federation + shares.national).toBe(received);
        expect(received).toBe(totalOf(standingPayments(ledger, to)));
      }),
    );
  });

  it('is nothing where everything was taken back', () => {
    fc.assert(
      fc.property(aLedger, rules, (ledger, sharing) => {
        const taken = ledger.filter(
          ({ id, reverses }) => reverses !== null || ledger.some((other) => other.reverses === id),
        );
        const { shares } = statementOf(upTo(IsoDate.parse('2030-12-31')), {
          movements: shareLedger(taken, sharing),
          settlements: [],
        });

        expect(shares).toEqual({ section: 0, federation: 0, national: 0 });
      }),
    );
  });

  it('on every day is what was owed less what was settled, and begins where the day before ended', () => {
    fc.assert(
      fc.property(aLedger, rules, settlements, aDay, (ledger, sharing, paid, cut) => {
        const books = { movements: shareLedger(ledger, sharing), settlements: paid };
        const end = IsoDate.parse('2026-04-30');
        const before = statementOf(upTo(cut), books).accounts;
        const after = statementOf(
          { from: dayAfter(cut, { count: 1, unit: 'day' }), to: end },
          books,
        ).accounts;
        const whole = statementOf(upTo(end), books).accounts;

        for (const level of upperLevels) {
          expect(before[level].remaining).toBe(before[level].owed - before[level].settled);
          expect(after[level].before).toBe(before[level].remaining);
          expect(after[level].remaining).toBe(whole[level].remaining);
          expect(before[level].settled + after[level].settled).toBe(whole[level].settled);
        }
      }),
    );
  });

  it('does not depend on the order in which entries arrive', () => {
    fc.assert(
      fc.property(aLedger, rules, settlements, (ledger, sharing, paid) => {
        const of = (entries: typeof ledger, settled: typeof paid) =>
          statementOf(upTo(IsoDate.parse('2026-04-30')), {
            movements: shareLedger(entries, sharing),
            settlements: settled,
          });

        expect(of(ledger.toReversed(), paid.toReversed())).toEqual(of(ledger, paid));
      }),
    );
  });
});

describe('a payment that comes back after it was settled', () => {
  it('leaves that statement as it was, and lowers the next one', () => {
    const on = (text: string) => IsoDate.parse(text);
    const paid = aContribution({ amount: 10_000, receivedOn: '2026-03-10' });
    const back = aContribution(
      reversalOf(paid, { day: on('2026-05-02'), reason: 'unpaid cheque' }),
    );
    const half = { federation: { kind: 'rate', rate: 5_000 }, national: { kind: 'rate', rate: 0 } };
    const rule = (from: string, parts: object) =>
      SharingRuleFields.parse({ kind: 'dues', from, parts, votedOn: null });
    const sharing = [
      rule('2026-01-01', half),
      rule('2026-04-01', { ...half, federation: { kind: 'amount', cents: 100 } }),
    ];
    const settlement = SettlementFields.parse({
      ...{ level: 'federation', paidOn: '2026-04-05', amount: 5_000, means: null },
      ...{ until: '2026-03-31', note: null, reverses: null, reason: null },
    });
    const books = {
      movements: shareLedger([back, paid], sharing),
      settlements: [{ ...settlement, id: anId('c', 1) }],
    };
    const [first, second] = periodsOf(2026, 'quarter').map((period) => statementOf(period, books));

    expect(first?.accounts.federation).toMatchObject({ owed: 5_000, settled: 0, remaining: 5_000 });
    expect(second?.accounts.federation).toEqual({
      before: 5_000,
      owed: -5_000,
      settled: 5_000,
      remaining: -5_000,
    });
  });
});

describe('the periods of a year', () => {
  it('are all its days, each once', () => {
    for (const rhythm of ['month', 'quarter', 'year'] as const) {
      const periods = periodsOf(2024, rhythm);
      expect(periods[0]?.from).toBe('2024-01-01');
      expect(periods.at(-1)?.to).toBe('2024-12-31');
      for (const [place, { to }] of periods.entries()) {
        const next = periods[place + 1]?.from ?? '2025-01-01';
        expect(dayAfter(to, { count: 1, unit: 'day' })).toBe(next);
      }
    }
    expect(periodsOf(2024, 'month')[1]).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  });
});
