import { setTimeout as pause } from 'node:timers/promises';
import { sqlState, TryAgain } from './store.ts';

const attempts = 12;
const firstPauseMs = 4;
const longestPauseMs = 250;
const deadlock = '40P01';
const serialisation = '40001';

/** Runs a transaction again while the database says that another one was in the way. */
export async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt === attempts || !asksForRetry(error)) throw error;
      const ceiling = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
      await pause(Math.random() * ceiling);
    }
  }
}

function asksForRetry(error: unknown): boolean {
  const state = sqlState(error);
  return error instanceof TryAgain || state === deadlock || state === serialisation;
}
