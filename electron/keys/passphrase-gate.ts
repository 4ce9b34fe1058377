import type { VaultFailure } from '#shared/ipc/vault.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { diskCodeOf } from '../disk/disk-failure.ts';
import type { TwinFile } from '../disk/twin-file.ts';
import { type Attempts, noAttempts, waitLeft } from './attempts.ts';

export type PassphraseGate = {
  /** Runs one attempt unless it comes too soon. `tryKey` gives null for a wrong passphrase. */
  attempt(tryKey: () => Promise<Buffer | null>): Promise<Result<Buffer, VaultFailure>>;
  forget(): Promise<void>;
};

type Ports = { readonly file: TwinFile<Attempts>; readonly now: () => number };

/** Wrong passphrases make the next one wait, across restarts too. It slows a curious hand, not a stolen disk. */
export function passphraseGate({ file, now }: Ports): PassphraseGate {
  const read = async (): Promise<Attempts> => {
    const found = await file.read();
    return found.kind === 'read' ? found.value : noAttempts;
  };
  // A full disk must not keep people from their file.
  const remember = async (attempts: Attempts) => {
    try {
      await file.write(attempts);
    } catch (cause) {
      if (diskCodeOf(cause) === null) throw cause;
    }
  };
  const forget = async () => {
    if ((await read()).failures > 0) await remember(noAttempts);
  };
  return {
    forget,
    async attempt(tryKey) {
      const before = await read();
      const wait = waitLeft(before, now());
      if (wait > 0) return err({ kind: 'too-soon', retryInMs: wait });
      // Counted before it is tried: ending the program in the middle buys nothing.
      const counted = { failures: before.failures + 1, lastAt: now() };
      await remember(counted);
      const key = await tryKey();
      if (key === null)
        return err({ kind: 'wrong-passphrase', retryInMs: waitLeft(counted, now()) });
      await forget();
      return ok(key);
    },
  };
}
