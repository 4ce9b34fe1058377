import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestMatches } from '#shared/domain/bank/match/suggest-matches.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aLine, knowing, paid } from './some-knowledge.ts';

const order = fc.record({
  cents: fc.constantFrom(1_000, 2_000, 2_500, 3_600, 7_200),
  day: fc.integer({ min: 1, max: 28 }),
});
const orders = fc.array(order, { minLength: 1, maxLength: 15 });

const openOf = (some: readonly { readonly cents: number; readonly day: number }[]) =>
  some.map(({ cents, day }, at) =>
    paid(String(at).padStart(2, '0'), {
      by: 'x',
      cents,
      receivedOn: IsoDate.parse(`2026-01-${String(day).padStart(2, '0')}`),
      means: { kind: 'online', platform: 'HelloAsso', order: `order-${at}` },
    }),
  );

describe('a payout of a platform', () => {
  it('is only ever tied to orders that add up to it to the cent', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 20_000 }), (some, cents) => {
        const payments = openOf(some);
        const line = aLine('VIR HELLOASSO', cents);
        const amounts = new Map(payments.map(({ ids: [id = ''], amount }) => [id, amount]));

        for (const { act } of suggestMatches([line], knowing({ payments })).get(line.id) ?? []) {
          if (act.kind !== 'tie') continue;
          const sum = act.payments.reduce((total, id) => total + (amounts.get(id) ?? 0), 0);
          expect(sum).toBe(cents);
        }
      }),
    );
  });

  it('of everything that came in since the last one is always found', () => {
    fc.assert(
      fc.property(orders, (some) => {
        const payments = openOf(some);
        const total = payments.reduce((sum, { amount }) => sum + amount, 0);
        const line = aLine('VIR HELLOASSO', toCents(total));

        const [first] = suggestMatches([line], knowing({ payments })).get(line.id) ?? [];

        expect(first?.confidence).toBe('sure');
        expect(first?.act).toMatchObject({ kind: 'tie' });
      }),
    );
  });
});
