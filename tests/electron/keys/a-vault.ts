import { join } from 'node:path';
import { argon2id } from 'hash-wasm';
import { twinFile } from '../../../electron/disk/twin-file.ts';
import { Attempts } from '../../../electron/keys/attempts.ts';
import { type Derive, testCost } from '../../../electron/keys/derive.ts';
import { passphraseGate } from '../../../electron/keys/passphrase-gate.ts';
import { openVault } from '../../../electron/keys/vault.ts';
import { VaultFile } from '../../../electron/keys/vault-file.ts';

export const goodPassphrase = 'quatre chevaux sur la lande';

/** The real derivation, without the thread. */
export const deriveHere: Derive = ({ passphrase, salt, cost }) =>
  argon2id({
    password: passphrase,
    salt,
    memorySize: cost.memoryKiB,
    iterations: cost.iterations,
    parallelism: cost.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });

type Options = { readonly now?: () => number; readonly hasRemains?: boolean };

/** A vault on real files; opened twice on the same folder it is the same vault after a restart. */
export function aVault(folder: string, { now = Date.now, hasRemains = false }: Options = {}) {
  return openVault({
    file: twinFile({ path: vaultPath(folder), format: 'vault', schema: VaultFile }),
    gate: passphraseGate({
      file: twinFile({ path: join(folder, 'attempts.json'), format: 'attempts', schema: Attempts }),
      now,
    }),
    derive: deriveHere,
    cost: testCost,
    hasRemains: async () => hasRemains,
  });
}

export const vaultPath = (folder: string): string => join(folder, 'vault.json');
export const copyPath = (folder: string): string => join(folder, 'vault.copy.json');
