import type { LockReason } from './auto-lock.ts';

type Asked = LockReason | 'asked';

export type GentleLock = {
  /** Nobody is there: the page writes what it still holds, and then the keys go; they go soon in any case. */
  soon(reason: LockReason): void;
  /** At once. The page asks for it when it has written. */
  now(reason: Asked): void;
};

type Ports = {
  readonly isUnlocked: () => boolean;
  readonly tellPage: () => void;
  readonly lock: (reason: Asked) => void;
  /** Returns its own undo. */
  readonly after: (delayMs: number, run: () => void) => () => void;
};

/** A write takes a few milliseconds; a machine that falls asleep leaves little more than a second. */
const patienceMs = 1_500;

/** A lock that nobody asked for, after the last words that were typed have been written. */
export function createGentleLock({ isUnlocked, tellPage, lock, after }: Ports): GentleLock {
  let waiting: { readonly reason: LockReason; readonly cancel: () => void } | null = null;
  const now = (reason: Asked) => {
    const why = waiting?.reason ?? reason;
    waiting?.cancel();
    waiting = null;
    lock(why);
  };
  return {
    soon(reason) {
      if (waiting !== null || !isUnlocked()) return;
      waiting = { reason, cancel: after(patienceMs, () => now(reason)) };
      tellPage();
    },
    now,
  };
}
