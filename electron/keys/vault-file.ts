import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const Base64 = z.base64();

/** Costs of Argon2id, stored with each wrap so that they may grow later. Bounded: the file is not trusted. */
export const KdfCost = z.strictObject({
  memoryKiB: z.int().min(8).max(1_048_576),
  iterations: z.int().min(1).max(16),
  parallelism: z.int().min(1).max(4),
});
export type KdfCost = z.infer<typeof KdfCost>;

export const PassphraseWrap = z.strictObject({
  kdf: z.literal('argon2id'),
  cost: KdfCost,
  salt: Base64,
  box: Base64,
});
export type PassphraseWrap = z.infer<typeof PassphraseWrap>;

/** The vault key, wrapped twice. It holds no secret in clear and no personal data. */
export const VaultFile = z.strictObject({
  vaultId: z.uuid(),
  /** Which key of its line this is: a rotation adds one. */
  generation: z.int().positive(),
  passphrase: PassphraseWrap,
  recovery: z.strictObject({ box: Base64 }),
  /** Somebody confirmed having the recovery key. Not under the mac: it opens nothing. */
  recoveryKeyKept: z.boolean(),
  /** Keyed with the vault key: shows that nobody put together a file from pieces of others. */
  mac: Base64,
});
export type VaultFile = z.infer<typeof VaultFile>;
export type UnsignedVaultFile = Omit<VaultFile, 'mac'>;

export function signVaultFile(key: Uint8Array, file: UnsignedVaultFile): VaultFile {
  return { ...file, mac: macOf(key, file).toString('base64') };
}

export function isSignedWith(key: Uint8Array, { mac, ...file }: VaultFile): boolean {
  const given = Buffer.from(mac, 'base64');
  const right = macOf(key, file);
  return given.length === right.length && timingSafeEqual(given, right);
}

function macOf(key: Uint8Array, { vaultId, generation, passphrase, recovery }: UnsignedVaultFile) {
  const { kdf, cost, salt, box } = passphrase;
  const { memoryKiB, iterations, parallelism } = cost;
  const facts = [
    vaultId,
    generation,
    kdf,
    memoryKiB,
    iterations,
    parallelism,
    salt,
    box,
    recovery.box,
  ];
  return createHmac('sha256', key).update(JSON.stringify(facts)).digest();
}
