import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { keyBytes } from './subkey.ts';
import { KdfCost } from './vault-file.ts';

const Order = z.object({
  passphrase: z.instanceof(Uint8Array),
  salt: z.instanceof(Uint8Array),
  cost: KdfCost,
});

// A function, for the built file is CommonJS and knows no top-level await.
async function derive(): Promise<void> {
  const { passphrase, salt, cost } = Order.parse(workerData);
  const key = await argon2id({
    password: passphrase,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: cost.parallelism,
    hashLength: keyBytes,
    outputType: 'binary',
  });
  passphrase.fill(0);
  const own = new Uint8Array(key);
  key.fill(0);
  parentPort?.postMessage(own, [own.buffer]);
}

// A rejection ends the thread, and the other side hears it as its error.
void derive();
