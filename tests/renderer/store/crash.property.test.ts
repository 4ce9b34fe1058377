import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer, type Computer } from './support/an-office.ts';
import { contentOf, deeds, perform } from './support/random-edits.ts';
import { peopleIn } from './support/read-store.ts';

const writes = new Set(['journal.append', 'journal.void', 'safety.writeGuard']);

/** The program ends at the nth thing it asks of main's disk: before main has done it, or right after. */
function endAt(computer: Computer, at: number, when: 'before' | 'after'): Promise<'ended'> {
  let count = 0;
  return new Promise((resolve) => {
    computer.intercept = async (name, _input, next) => {
      const isTheOne = writes.has(name) && ++count === at;
      if (!isTheOne) return next();
      if (when === 'after') await next();
      computer.crash();
      resolve('ended');
      return new Promise(() => undefined);
    };
  });
}

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
