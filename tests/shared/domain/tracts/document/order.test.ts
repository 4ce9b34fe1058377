import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderKey } from '#shared/domain/tracts/document/model/ids.ts';
import { byOrder } from '#shared/domain/tracts/document/order/by-order.ts';
import { orderBetween, ordersBetween } from '#shared/domain/tracts/document/order/order-between.ts';
import { rekey } from '#shared/domain/tracts/document/order/rekey.ts';

describe('a key of an order', () => {
  it('lies between its neighbours, wherever one was put before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { maxLength: 120 }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        return keys.every(
          (key, at) => OrderKey.safeParse(key).success && key > (keys[at - 1] ?? ''),
        );
      }),
    );
  });

  it('stays short after 2,000 additions at either end', () => {
    let [first, last] = [orderBetween(null, null), orderBetween(null, null)];
    for (let added = 0; added < 2_000; added += 1) {
      first = orderBetween(null, first);
      last = orderBetween(last, null);
    }

    expect(Math.max(first.length, last.length)).toBeLessThan(80);
  });

  it('is given to many at once in their order', () => {
    const keys = ordersBetween({ before: 'A', after: 'B' }, 500);

    expect(keys.toSorted()).toEqual(keys);
    expect(new Set(keys).size).toBe(500);
  });
});

describe('new keys', () => {
  it('put any sequence in order, and leave alone what was not moved and is in order', () => {
    const entry = fc.record({
      order: fc.constantFrom('A', 'B', 'C', 'V', 'z'),
      moved: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const sequence = entries.map(({ order }, index) => ({ id: `id-${index}`, order }));
        const moved = new Set(
          sequence.filter((_, index) => entries[index]?.moved).map(({ id }) => id),
        );
        const keys = rekey(sequence, moved);
        const placed = sequence.map(({ id, order }) => ({ id, order: keys.get(id) ?? order }));
        expect(placed.toSorted(byOrder)).toEqual(placed);
      }),
    );
    const inOrder = ['A', 'B', 'C'].map((order) => ({ id: order, order }));
    expect(rekey(inOrder, new Set()).size).toBe(0);
    expect([...rekey(inOrder, new Set(['B'])).keys()]).toEqual(['B']);
  });
});
