import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainingAfter, standing, stockOf } from '#shared/domain/tracts/orders/stock.ts';
import { aMovement } from '../../../../builders/a-print-order.ts';

const idOf = (at: number) => `0192f3a4-0000-7000-8000-${String(at).padStart(12, '0')}`;
const kinds = ['received', 'handed-out', 'lost', 'returned'] as const;

/** Movements as offices note them; some take back an earlier one, some of those twice. */
const anyMovements = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      quantity: fc.integer({ min: 1, max: 50_000 }),
      back: fc.option(fc.nat(), { freq: 3 }),
    }),
    { maxLength: 25 },
  )
  .map((noted) =>
    noted.map(({ kind, quantity, back }, at) => ({
      id: idOf(at),
      fields:
        back === null || at === 0
          ? aMovement({ kind, quantity })
          : aMovement({ kind: 'reversal', quantity, reverses: idOf(back % at), reason: 'Erreur' }),
    })),
  );

const shuffled = anyMovements.chain((noted) =>
  fc.record({
    noted: fc.constant(noted),
    arrived: fc.shuffledSubarray(noted, { minLength: noted.length }),
  }),
);

describe('the stock of an order', () => {
  it('is the same in whatever order its movements arrive', () => {
    fc.assert(
      fc.property(shuffled, ({ noted, arrived }) => {
        expect(stockOf(arrived)).toEqual(stockOf(noted));
      }),
    );
  });

  it('is what came in less what went out, of all that stands', () => {
    fc.assert(
      fc.property(shuffled, ({ noted, arrived }) => {
        const stays = standing(noted);
        const signed = stays.map(({ fields: { kind, quantity } }) =>
          kind === 'received' || kind === 'returned' ? quantity : -quantity,
        );
        const { received, handedOut, lost, returned, remaining } = stockOf(arrived);

        expect(remaining).toBe(signed.reduce((total, one) => total + one, 0));
        expect(remaining).toBe(received - handedOut - lost + returned);
      }),
    );
  });

  it('counts what two offices noted, and what both took back once', () => {
    const one = { id: idOf(1), fields: aMovement({ quantity: 250 }) };
    const other = { id: idOf(2), fields: aMovement({ quantity: 250 }) };
    const back = (at: number) => ({
      id: idOf(at),
      fields: aMovement({ kind: 'reversal', quantity: 250, reverses: idOf(1) }),
    });

    expect(stockOf([one, other]).remaining).toBe(-500);
    expect(stockOf([back(3), other, one, back(4)]).remaining).toBe(-250);
  });

  it('says beforehand what would be left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 9_999 }),
        (kind, quantity) => {
          const noted = { id: idOf(1), fields: aMovement({ kind, quantity }) };
          expect(remainingAfter({ remaining: 0 }, { kind, quantity })).toBe(
            stockOf([noted]).remaining,
          );
        },
      ),
    );
  });
});
