import { randomBytes } from 'node:crypto';
import type { Derive } from './derive.ts';
import { passphraseBytes } from './passphrase.ts';
import { seal, unseal } from './sealed-box.ts';
import { subkey } from './subkey.ts';
import type { KdfCost, PassphraseWrap, VaultFile } from './vault-file.ts';

type Identity = Pick<VaultFile, 'vaultId' | 'generation'>;
type RecoveryWrap = VaultFile['recovery'];

const saltBytes = 16;

export async function wrapWithPassphrase(
  derive: Derive,
  wrapped: Identity & {
    readonly key: Uint8Array;
    readonly passphrase: string;
    readonly cost: KdfCost;
  },
): Promise<PassphraseWrap> {
  const salt = randomBytes(saltBytes);
  const terms = { kdf: 'argon2id', cost: wrapped.cost, salt: salt.toString('base64') } as const;
  const wrapping = await derive({
    passphrase: passphraseBytes(wrapped.passphrase),
    salt,
    cost: terms.cost,
  });
  const box = seal({ key: wrapping, context: contextOf(wrapped, terms) }, wrapped.key);
  wrapping.fill(0);
  return { ...terms, box: box.toString('base64') };
}

/** Null when it is another passphrase. */
export async function unwrapWithPassphrase(
  derive: Derive,
  file: VaultFile,
  passphrase: string,
): Promise<Buffer | null> {
  const { box, ...terms } = file.passphrase;
  const salt = Buffer.from(terms.salt, 'base64');
  const wrapping = await derive({
    passphrase: passphraseBytes(passphrase),
    salt,
    cost: terms.cost,
  });
  const key = unseal(
    { key: wrapping, context: contextOf(file, terms) },
    Buffer.from(box, 'base64'),
  );
  wrapping.fill(0);
  return key;
}

export function wrapWithRecoveryKey(
  identity: Identity,
  keys: { readonly key: Uint8Array; readonly recoveryKey: Uint8Array },
): RecoveryWrap {
  const wrapping = subkey({ ...identity, key: keys.recoveryKey }, 'recovery-wrap');
  const box = seal({ key: wrapping, context: contextOf(identity, { kdf: 'hkdf' }) }, keys.key);
  wrapping.fill(0);
  return { box: box.toString('base64') };
}

/** Null when it is the recovery key of another vault. */
export function unwrapWithRecoveryKey(file: VaultFile, recoveryKey: Uint8Array): Buffer | null {
  const wrapping = subkey(
    { vaultId: file.vaultId, generation: file.generation, key: recoveryKey },
    'recovery-wrap',
  );
  const context = contextOf(file, { kdf: 'hkdf' });
  const key = unseal({ key: wrapping, context }, Buffer.from(file.recovery.box, 'base64'));
  wrapping.fill(0);
  return key;
}

/** Binds a wrap to its vault and to the terms it was made under: none can be lowered or exchanged. */
function contextOf(
  { vaultId, generation }: Identity,
  terms: Omit<PassphraseWrap, 'box'> | { kdf: 'hkdf' },
): string {
  if (terms.kdf === 'hkdf') return JSON.stringify([vaultId, generation, terms.kdf]);
  const { memoryKiB, iterations, parallelism } = terms.cost;
  return JSON.stringify([
    vaultId,
    generation,
    terms.kdf,
    memoryKiB,
    iterations,
    parallelism,
    terms.salt,
  ]);
}
