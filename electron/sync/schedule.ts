import type { EventPayload, RequestInput } from '#shared/ipc/contract.ts';
import { backOff } from './back-off.ts';

type Outcome = RequestInput<'sync.cycleEnded'>['outcome'];
type Reason = EventPayload<'sync.due'>['reason'];

export type Schedule = {
  /** The office was opened: the store runs its own first cycle, and we go on from there. */
  start(): void;
  /** Locked, or signed out. */
  stop(): void;
  cycleEnded(outcome: Outcome): void;
  retryAfter(waitMs: number): void;
  /** Looks whether the network came back. Called every few seconds. */
  checkNetwork(isOnline: boolean): void;
};

type Ports = {
  readonly emitDue: (reason: Reason) => void;
  readonly random: () => number;
  /** Returns its own undo. */
  readonly after: (delayMs: number, run: () => void) => () => void;
};

const idleMs = 30_000;
/** A cycle that never reports its end must not be the last one. */
const forgottenMs = 300_000;

/** Decides when the next sync cycle is due. Knows no clock and no network but what it is handed. */
export function createSchedule({ emitDue, random, after }: Ports): Schedule {
  let cancel = () => {};
  let failures = 0;
  let retryAfterMs = 0;
  let isRunning = false;
  let wasOnline = true;

  const arm = (delayMs: number) => {
    cancel();
    cancel = after(delayMs, () => due('timer'));
  };
  const due = (reason: Reason) => {
    arm(forgottenMs);
    emitDue(reason);
  };

  return {
    start() {
      isRunning = true;
      failures = 0;
      arm(idleMs);
    },
    stop() {
      isRunning = false;
      cancel();
    },
    cycleEnded(outcome) {
      if (!isRunning) return;
      if (outcome === 'signed-out') return cancel();
      failures = outcome === 'done' ? 0 : failures + 1;
      arm(failures === 0 ? idleMs : backOff({ failures, retryAfterMs }, random));
      retryAfterMs = 0;
    },
    retryAfter(waitMs) {
      retryAfterMs = Math.max(retryAfterMs, waitMs);
    },
    checkNetwork(isOnline) {
      const cameBack = isOnline && !wasOnline;
      wasOnline = isOnline;
      if (isRunning && cameBack && failures > 0) due('online');
    },
  };
}
