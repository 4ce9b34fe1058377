import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostPresent, PresenceAnswer } from '#shared/api/presence-routes.ts';
import { leaseMs, type Noted, whoIsThere } from '../../../central/presence/who-is-there.ts';

const idOf = (n: number) => `0198b2f4-0000-7000-8000-${String(n).padStart(12, '0')}`;
const now = new Date('2026-11-23T10:00:00Z');
const me = { clientId: idOf(1), accountId: idOf(101) };

const aNote = (n: number, agoMs = 0): Noted => ({
  clientId: idOf(n),
  accountId: idOf(100 + n),
  name: `Person ${n}`,
  page: null,
  chosen: [],
  seenAt: new Date(now.getTime() - agoMs),
  now,
});

describe('who has a leaflet open', () => {
  it('is everybody heard of within the lease, and nobody a moment later', () => {
    const noted = [aNote(2, leaseMs), aNote(3, leaseMs + 1)];

    expect(whoIsThere(noted, me)).toMatchObject([
      { clientId: idOf(2), secondsAgo: leaseMs / 1_000 },
    ]);
  });

  it('leaves out the device that asks, and knows the same account on another', () => {
    const mine = { ...aNote(2), accountId: me.accountId };

    expect(whoIsThere([aNote(1), mine, aNote(3)], me)).toMatchObject([
      { clientId: idOf(2), isYou: true },
      { clientId: idOf(3), isYou: false },
    ]);
  });

  it('is there at once when clocks of two connections differ by a little', () => {
    expect(whoIsThere([aNote(2, -5)], me)).toMatchObject([{ secondsAgo: 0 }]);
  });

  it('is said in the same order to all, of no more than an answer may hold', () => {
    const someone = fc.record({ n: fc.integer({ min: 2, max: 400 }), agoMs: fc.nat(2 * leaseMs) });
    const crowd = fc.uniqueArray(someone, { selector: ({ n }) => n, maxLength: 90 });
    fc.assert(
      fc.property(crowd, (people) => {
        const noted = people.map(({ n, agoMs }) => aNote(n, agoMs));

        const others = whoIsThere(noted, me);

        const within = people.filter(({ agoMs }) => agoMs <= leaseMs).length;
        expect(others).toHaveLength(Math.min(within, mostPresent));
        expect(PresenceAnswer.safeParse({ others, head: 0 }).success).toBe(true);
        if (within <= mostPresent) expect(whoIsThere(noted.toReversed(), me)).toEqual(others);
      }),
    );
  });
});
