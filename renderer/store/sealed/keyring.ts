import { type Bytes, fromHex, utf8 } from './bytes.ts';
import { keyGeneration } from './sealed-record.ts';

/** Keys derived from the store key; none of them can be read back, not even by this program. */
export type Keyring = {
  /** For what belongs to the office: outbox, problems, meta, journal. */
  forTable(table: string): Promise<CryptoKey>;
  /** For what belongs to a scope. Without its salt the scope's rows can never be read again. */
  forScope(scope: string, salt: string): Promise<CryptoKey>;
};

/** Wipes `storeKey` once it is imported. */
export async function createKeyring(storeKey: Bytes): Promise<Keyring> {
  const root = await crypto.subtle.importKey('raw', storeKey, 'HKDF', false, ['deriveKey']);
  storeKey.fill(0);
  const tables = new Map<string, Promise<CryptoKey>>();
  const scopes = new Map<string, { readonly salt: string; readonly key: Promise<CryptoKey> }>();
  const derive = (salt: Bytes, purpose: string) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`permanence|${purpose}|${keyGeneration}`) },
      root,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
  return {
    forTable(table) {
      const known = tables.get(table) ?? derive(new Uint8Array(), `table|${table}`);
      tables.set(table, known);
      return known;
    },
    forScope(scope, salt) {
      const known = scopes.get(scope);
      if (known?.salt === salt) return known.key;
      const key = derive(fromHex(salt), `scope|${scope}`);
      scopes.set(scope, { salt, key });
      return key;
    },
  };
}
