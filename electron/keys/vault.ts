import type { VaultFailure, VaultState } from '#shared/ipc/vault.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { oneAtATime } from '../disk/one-at-a-time.ts';
import type { OwnBytes } from '../disk/own-bytes.ts';
import { createKeyHolder } from './key-holder.ts';
import { checkStrength } from './passphrase.ts';
import { keepVaultFile, type OpenVault, type VaultPorts } from './vault-keeper.ts';

type Opened = { readonly storeKey: OwnBytes };
type Answer<T> = Promise<Result<T, VaultFailure>>;

export type Vault = {
  state(): Promise<VaultState>;
  create(passphrase: string): Answer<Opened & { readonly recoveryKey: string }>;
  unlock(passphrase: string): Answer<Opened>;
  recover(typed: { readonly recoveryKey: string; readonly newPassphrase: string }): Answer<Opened>;
  changePassphrase(typed: {
    readonly current: string;
    readonly next: string;
  }): Answer<Record<string, never>>;
  /** Only while unlocked. The key of before opens nothing any more. */
  newRecoveryKey(passphrase: string): Answer<{ readonly recoveryKey: string }>;
  recoveryKeyKept(): Promise<void>;
  isUnlocked(): boolean;
  /** Null while locked. */
  sessionKey(): OwnBytes | null;
  lock(): void;
};

/** Holds the vault key while the office is open. One thing at a time: a derivation takes 128 MiB. */
export function openVault(ports: VaultPorts): Vault {
  const inTurn = oneAtATime();
  const keeper = keepVaultFile(ports);
  const holder = createKeyHolder();

  const open = ({ key, vault }: OpenVault): Opened => {
    holder.hold(key, vault);
    const storeKey = holder.make('store');
    if (storeKey === null) throw new Error('the vault did not open');
    return { storeKey };
  };

  return {
    state: () =>
      inTurn(async () => {
        const vault = await keeper.read();
        if (holder.isHolding()) {
          return { kind: 'unlocked', recoveryKeyKept: vault.ok && vault.value.recoveryKeyKept };
        }
        return vault.ok ? { kind: 'locked' } : { kind: stateOf(vault.error) };
      }),

    create: (passphrase) =>
      inTurn(async () => {
        const existing = await keeper.read();
        if (existing.ok) return err({ kind: 'already-exists' });
        if (existing.error.kind !== 'none') return existing;
        const strength = checkStrength(passphrase);
        if (!strength.ok) return err({ kind: 'too-weak', reason: strength.error });
        const made = await keeper.make(passphrase);
        return ok({ ...open(made), recoveryKey: made.recoveryKey });
      }),

    unlock: (passphrase) =>
      inTurn(async () => {
        const opened = await keeper.openWithPassphrase(passphrase);
        return opened.ok ? ok(open(opened.value)) : opened;
      }),

    recover: ({ recoveryKey, newPassphrase }) =>
      inTurn(async () => {
        const opened = await keeper.openWithRecoveryKey(recoveryKey);
        if (!opened.ok) return opened;
        const strength = checkStrength(newPassphrase);
        if (!strength.ok) return err({ kind: 'too-weak', reason: strength.error });
        const { key, vault } = opened.value;
        // Whoever has just typed the recovery key has it.
        await keeper.rewrap({ key, vault: { ...vault, recoveryKeyKept: true } }, newPassphrase);
        return ok(open(opened.value));
      }),

    changePassphrase: ({ current, next }) =>
      inTurn(async () => {
        const strength = checkStrength(next);
        if (!strength.ok) return err({ kind: 'too-weak', reason: strength.error });
        const opened = await keeper.openWithPassphrase(current);
        if (!opened.ok) return opened;
        await keeper.rewrap(opened.value, next);
        opened.value.key.fill(0);
        return ok({});
      }),

    newRecoveryKey: (passphrase) =>
      inTurn(async () => {
        const opened = await keeper.openWithPassphrase(passphrase);
        if (!opened.ok) return opened;
        // Locked meanwhile: the new key would be shown to nobody, and the old one gone.
        if (!holder.isHolding()) {
          opened.value.key.fill(0);
          return err({ kind: 'locked' });
        }
        const recoveryKey = await keeper.renewRecovery(opened.value);
        opened.value.key.fill(0);
        return ok({ recoveryKey });
      }),

    recoveryKeyKept: () => inTurn(() => keeper.rememberKept()),

    isUnlocked: holder.isHolding,
    sessionKey: () => holder.make('session'),
    lock: holder.drop,
  };
}

const stateOf = ({ kind }: VaultFailure): 'new' | 'damaged' | 'newer' =>
  kind === 'damaged' || kind === 'newer' ? kind : 'new';
