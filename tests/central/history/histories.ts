import fc from 'fast-check';
import type { TestCentral } from '../support/test-central.ts';
import { history } from './commands.ts';
import { check } from './invariants.ts';
import { type ClientRules, rightClient } from './model-office.ts';
import { play } from './play.ts';
import { readTruth } from './truth.ts';

type Run = {
  readonly histories: number;
  readonly seed: number;
  readonly rules?: ClientRules;
  /** Shrinking replays many histories; a fault that is expected needs no smallest example. */
  readonly shrinks: boolean;
};

/** Plays random histories on the server; throws at the first that ends badly. */
export async function playHistories(test: TestCentral, run: Run): Promise<void> {
  const property = fc.asyncProperty(history, async (commands) => {
    const { offices, scopes } = await play(test, commands, run.rules ?? rightClient);
    await check(await readTruth(test.store, scopes, offices), offices, test.store);
  });
  await fc.assert(property, {
    numRuns: run.histories,
    seed: run.seed,
    endOnFailure: !run.shrinks,
  });
}
