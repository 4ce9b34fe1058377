import type { ScopeId } from '#shared/domain/scope.ts';
import type { Bytes } from '../sealed/bytes.ts';
import type { Keyring } from '../sealed/keyring.ts';
import { seal, unseal } from '../sealed/sealed-record.ts';
import type { TableName } from './tables.ts';

export type Place = { readonly table: TableName | 'meta'; readonly id: string };

/** Seals records for one database; what lies elsewhere, under another name, does not open here. */
export type Sealer = {
  seal(place: Place, plain: Bytes): Promise<Bytes>;
  unseal(place: Place, sealed: Bytes): Promise<Bytes>;
};

/** Null when the scope's salt is gone. */
export type SaltOf = (scope: ScopeId) => string | null;

export function createSealer(database: string, keyring: Keyring, saltOf: SaltOf): Sealer {
  const keyFor = ({ table, id }: Place): Promise<CryptoKey> => {
    if (!liesUnderScope(table)) return keyring.forTable(table);
    const scope = scopeOfKey(id);
    const salt = saltOf(scope);
    if (salt === null) throw new Error(`No key for scope ${scope}`);
    return keyring.forScope(scope, salt);
  };
  const placeOf = ({ table, id }: Place) => `${database}|${table}|${id}`;
  return {
    async seal(place, plain) {
      return seal(await keyFor(place), placeOf(place), plain);
    },
    async unseal(place, sealed) {
      return unseal(await keyFor(place), placeOf(place), sealed);
    },
  };
}

/** What comes from central is sealed for its scope: without the scope's salt it can never be read again. */
const liesUnderScope = (table: Place['table']): boolean =>
  table === 'base' || table === 'delta' || table === 'history';

/** Rows of central lie under their scope: `sec:17:core/<uuid>`. */
export const keyIn = (scope: ScopeId, id: string): string => `${scope}/${id}`;

// The keys of rows are only ever made by `keyIn`.
export const scopeOfKey = (key: string): ScopeId => key.slice(0, key.indexOf('/')) as ScopeId;

export const idOfKey = (key: string): string => key.slice(key.indexOf('/') + 1);
