import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { KdfCost } from './vault-file.ts';

export type Order = {
  /** Handed over: empty afterwards, here as well as there. */
  readonly passphrase: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array;
  readonly cost: KdfCost;
};

export type Derive = (order: Order) => Promise<Uint8Array>;

/** OWASP's floor is 19 MiB and 2 passes; 128 MiB and 3 take about a second on an office machine. */
export const officeCost: KdfCost = { memoryKiB: 131_072, iterations: 3, parallelism: 1 };
/** So that tests need not wait. Never in a packaged application. */
export const testCost: KdfCost = { memoryKiB: 256, iterations: 1, parallelism: 1 };

/** Argon2id in a thread of its own: the windows go on drawing, and the memory is given back after. */
export function deriveInThread(threadFile: string | URL): Derive {
  return ({ passphrase, salt, cost }) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(threadFile, {
        workerData: { passphrase, salt, cost },
        transferList: [passphrase.buffer],
      });
      thread.once('message', (key: unknown) => resolve(z.instanceof(Uint8Array).parse(key)));
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('the derivation ended without a key')));
    });
}
