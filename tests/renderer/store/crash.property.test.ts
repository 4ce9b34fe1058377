import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer } from './support/an-office.ts';
import { endAt } from './support/end-at.ts';
import { contentOf, deeds, perform } from './support/random-edits.ts';
import { peopleIn } from './support/read-store.ts';

async function performAll(store: StoreApi, todo: Parameters<typeof perform>[1][]) {
  const states = [contentOf(await peopleIn(store))];
  for (const one of todo) {
    await perform(store, one);
    states.push(contentOf(await peopleIn(store)));
  }
  return states;
}

describe('a program that ends in the middle of a commit', () => {
  it('loses nothing acknowledged, and doubles nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        deeds(12),
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom('before' as const, 'after' as const),
        async (todo, at, when) => {
          const computer = aComputer();
          const store = await computer.work();
          const acknowledged: (readonly string[])[] = [[]];
          const ended = endAt(computer, at, when);
          const everything = (async () => {
            for (const one of todo) {
              await perform(store, one);
              acknowledged.push(contentOf(await peopleIn(store)));
            }
            return 'done' as const;
          })();
          const outcome = await Promise.race([everything, ended]);

          const again = await computer.work();

          const found = contentOf(await peopleIn(again));
          const before = acknowledged.at(-1) ?? [];
          if (outcome === 'done') {
            expect(found).toEqual(before);
            return;
          }
          // The one it ended in is there wholly or not at all.
          const reference = await aComputer().work();
          const states = await performAll(reference, todo.slice(0, acknowledged.length));
          expect([before, states.at(-1)]).toContainEqual(found);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
