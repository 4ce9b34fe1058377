import { createHash } from 'node:crypto';

const windowMs = 15 * 60_000;
const failuresForOneAccount = 10;
const failuresForOneAddress = 100;
const mostKeys = 50_000;

type Attempt = { readonly email: string; readonly ip: string };
type Failures = { readonly count: number; readonly until: number };

/** Slows down whoever guesses passwords. Only failures count: a person may sign in as often as they like. */
export type SignInGuard = {
  /** Seconds to wait, or 0. */
  readonly secondsToWait: (attempt: Attempt) => number;
  readonly failed: (attempt: Attempt) => void;
  readonly succeeded: (attempt: Attempt) => void;
};

export function createSignInGuard(nowMs: () => number): SignInGuard {
  const failures = new Map<string, Failures>();
  const live = (key: string) => {
    const known = failures.get(key);
    return known !== undefined && known.until > nowMs()
      ? known
      : { count: 0, until: nowMs() + windowMs };
  };
  const limits = (attempt: Attempt) =>
    [
      [keyOf(attempt), failuresForOneAccount],
      [attempt.ip, failuresForOneAddress],
    ] as const;
  return {
    secondsToWait: (attempt) => {
      const waits = limits(attempt).map(([key, limit]) => {
        const { count, until } = live(key);
        return count < limit ? 0 : Math.ceil((until - nowMs()) / 1000);
      });
      return Math.max(...waits);
    },
    failed: (attempt) => {
      for (const [key] of limits(attempt)) {
        const { count, until } = live(key);
        failures.delete(key);
        failures.set(key, { count: count + 1, until });
      }
      forgetOldest(failures);
    },
    succeeded: (attempt) => {
      failures.delete(keyOf(attempt));
    },
  };
}

function forgetOldest(failures: Map<string, Failures>): void {
  for (const key of failures.keys()) {
    if (failures.size <= mostKeys) return;
    failures.delete(key);
  }
}

/** No address is kept in memory in clear. */
const keyOf = ({ email, ip }: Attempt): string =>
  createHash('sha256').update(`${ip} ${email.toLowerCase()}`).digest('base64url');
