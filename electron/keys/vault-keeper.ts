import { randomBytes, randomUUID } from 'node:crypto';
import type { VaultFailure } from '#shared/ipc/vault.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { DamagedFile } from '../disk/disk-failure.ts';
import type { TwinFile } from '../disk/twin-file.ts';
import type { Derive } from './derive.ts';
import type { PassphraseGate } from './passphrase-gate.ts';
import { formatRecoveryKey, parseRecoveryKey } from './recovery-key.ts';
import { keyBytes } from './subkey.ts';
import {
  isSignedWith,
  type KdfCost,
  signVaultFile,
  type UnsignedVaultFile,
  type VaultFile,
} from './vault-file.ts';
import {
  unwrapWithPassphrase,
  unwrapWithRecoveryKey,
  wrapWithPassphrase,
  wrapWithRecoveryKey,
} from './wraps.ts';

export type VaultPorts = {
  readonly file: TwinFile<VaultFile>;
  readonly gate: PassphraseGate;
  readonly derive: Derive;
  readonly cost: KdfCost;
  /** An office without its vault file is damaged, not new. */
  readonly hasRemains: () => Promise<boolean>;
};

/** The vault key in clear. Whoever asked for it erases it, or hands it to the key holder. */
export type OpenVault = { readonly key: Buffer; readonly vault: VaultFile };

/** The vault file: makes it, and opens it by either of its two ways. */
export function keepVaultFile({ file, gate, derive, cost, hasRemains }: VaultPorts) {
  const read = async (): Promise<Result<VaultFile, VaultFailure>> => {
    const found = await file.read();
    if (found.kind === 'read') return ok(found.value);
    if (found.kind !== 'none') return err({ kind: found.kind });
    return err({ kind: (await hasRemains()) ? 'damaged' : 'none' });
  };

  const write = async (key: Buffer, unsigned: UnsignedVaultFile): Promise<VaultFile> => {
    await file.write(signVaultFile(key, unsigned));
    const readBack = await file.read();
    if (readBack.kind !== 'read' || !isSignedWith(key, readBack.value)) {
      throw new DamagedFile('the vault does not read back');
    }
    return readBack.value;
  };

  const checked = (key: Buffer, vault: VaultFile): Result<OpenVault, VaultFailure> =>
    isSignedWith(key, vault) ? ok({ key, vault }) : err({ kind: 'damaged' });

  return {
    read,

    /** A new key and a new recovery key. Only over nothing. */
    async make(passphrase: string): Promise<OpenVault & { readonly recoveryKey: string }> {
      const key = randomBytes(keyBytes);
      const identity = { vaultId: randomUUID(), generation: 1 };
      const { printed, ...recovery } = freshRecovery(identity, key);
      const vault = await write(key, {
        ...identity,
        passphrase: await wrapWithPassphrase(derive, { ...identity, key, passphrase, cost }),
        ...recovery,
      });
      return { key, vault, recoveryKey: printed };
    },

    async openWithPassphrase(passphrase: string): Promise<Result<OpenVault, VaultFailure>> {
      const vault = await read();
      if (!vault.ok) return vault;
      const key = await gate.attempt(() => unwrapWithPassphrase(derive, vault.value, passphrase));
      return key.ok ? checked(key.value, vault.value) : key;
    },

    async openWithRecoveryKey(typed: string): Promise<Result<OpenVault, VaultFailure>> {
      const vault = await read();
      if (!vault.ok) return vault;
      const recoveryKey = parseRecoveryKey(typed);
      if (recoveryKey === null) return err({ kind: 'wrong-recovery-key' });
      const key = unwrapWithRecoveryKey(vault.value, recoveryKey);
      recoveryKey.fill(0);
      return key === null ? err({ kind: 'wrong-recovery-key' }) : checked(key, vault.value);
    },

    /** The key stays, its wrap changes: nothing needs to be encrypted again. */
    async rewrap({ key, vault: { mac: _, ...vault } }: OpenVault, passphrase: string) {
      const wrap = await wrapWithPassphrase(derive, { ...vault, key, passphrase, cost });
      await write(key, { ...vault, passphrase: wrap });
      await gate.forget();
    },

    /** The recovery key of before opens nothing any more. In one write: never a vault without either. */
    async renewRecovery({ key, vault: { mac: _, ...vault } }: OpenVault): Promise<string> {
      const { printed, ...recovery } = freshRecovery(vault, key);
      await write(key, { ...vault, ...recovery });
      return printed;
    },

    async rememberKept(): Promise<void> {
      const vault = await read();
      if (!vault.ok || vault.value.recoveryKeyKept) return;
      await file.write({ ...vault.value, recoveryKeyKept: true });
    },
  };
}

/** A recovery key as it is printed, and what the vault file keeps of it. */
function freshRecovery(identity: Pick<VaultFile, 'vaultId' | 'generation'>, key: Buffer) {
  const recoveryKey = randomBytes(keyBytes);
  const recovery = wrapWithRecoveryKey(identity, { key, recoveryKey });
  const printed = formatRecoveryKey(recoveryKey);
  recoveryKey.fill(0);
  return { printed, recovery, recoveryKeyKept: false };
}
