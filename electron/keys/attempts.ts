import { z } from 'zod';

export const Attempts = z.strictObject({
  failures: z.int().nonnegative(),
  /** Milliseconds since 1970, by this machine's clock. */
  lastAt: z.int(),
});
export type Attempts = z.infer<typeof Attempts>;

export const noAttempts: Attempts = { failures: 0, lastAt: 0 };

const freeAttempts = 3;
const baseMs = 1_000;
const capMs = 300_000;

/** Nothing for three slips of the finger, then 1 s, 2 s, 4 s … 5 min. */
export function delayAfter(failures: number): number {
  if (failures < freeAttempts) return 0;
  return Math.min(capMs, baseMs * 2 ** Math.min(failures - freeAttempts, 30));
}

/** Turning the clock back does not shorten the wait, nor make it longer than it is. */
export function waitLeft({ failures, lastAt }: Attempts, now: number): number {
  const delay = delayAfter(failures);
  return Math.max(0, Math.min(delay, lastAt + delay - now));
}
