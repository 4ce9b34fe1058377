const baseMs = 1_000;
export const capMs = 300_000;

type Failing = {
  /** How many cycles in a row did not end well: 1 and more. */
  readonly failures: number;
  /** What central asked for, 0 when it asked for nothing. */
  readonly retryAfterMs: number;
};

/**
 * Full jitter: anywhere between at once and twice as long as last time, five minutes at most, so that offices
 * do not all come back in the same second. Never before central's own `Retry-After`.
 */
export function backOff({ failures, retryAfterMs }: Failing, random: () => number): number {
  const ceiling = Math.min(capMs, baseMs * 2 ** Math.min(failures, 30));
  return Math.max(retryAfterMs, Math.round(random() * ceiling));
}
