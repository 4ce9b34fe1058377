export type LockReason = 'idle' | 'suspend' | 'screen-lock';

type Ports = {
  readonly isUnlocked: () => boolean;
  /** Seconds since anybody touched this machine. */
  readonly idleSeconds: () => number;
  readonly lockAfterMinutes: () => number;
  readonly lock: (reason: LockReason) => void;
};

/** Locks the office when nobody is there. Called every few seconds; asks the system only while it matters. */
export function createAutoLock({ isUnlocked, idleSeconds, lockAfterMinutes, lock }: Ports) {
  return {
    check(): void {
      if (isUnlocked() && idleSeconds() >= lockAfterMinutes() * 60) lock('idle');
    },
    away(reason: 'suspend' | 'screen-lock'): void {
      if (isUnlocked()) lock(reason);
    },
  };
}
