import type { OwnBytes } from '../disk/own-bytes.ts';
import { type Purpose, subkey } from './subkey.ts';
import type { VaultFile } from './vault-file.ts';

/** The one place in memory where the vault key lies while the office is open. */
export type KeyHolder = {
  /** Takes the buffer over and will erase it. */
  hold(key: Buffer, file: Pick<VaultFile, 'vaultId' | 'generation'>): void;
  /** A fresh copy of a key made from it; null while locked. */
  make(purpose: Purpose): OwnBytes | null;
  isHolding(): boolean;
  drop(): void;
};

export function createKeyHolder(): KeyHolder {
  let held: { readonly key: Buffer; readonly vaultId: string; readonly generation: number } | null =
    null;
  const drop = () => {
    held?.key.fill(0);
    held = null;
  };
  return {
    hold: (key, { vaultId, generation }) => {
      drop();
      held = { key, vaultId, generation };
    },
    make: (purpose) => (held === null ? null : subkey(held, purpose)),
    isHolding: () => held !== null,
    drop,
  };
}
