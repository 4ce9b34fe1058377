import { hkdfSync } from 'node:crypto';
import type { OwnBytes } from '../disk/own-bytes.ts';

export const keyBytes = 32;

type Source = { readonly key: Uint8Array; readonly vaultId: string; readonly generation: number };

/** What each key made from the vault key is for. */
export type Purpose = 'store' | 'session' | 'vault-file' | 'recovery-wrap';

/** HKDF-SHA-256. A new generation gives new keys of every purpose. */
export function subkey({ key, vaultId, generation }: Source, purpose: Purpose): OwnBytes {
  const label = `permanence/${purpose}/${generation}`;
  return new Uint8Array(hkdfSync('sha256', key, vaultId, label, keyBytes));
}
