import type { Bytes } from '../sealed/bytes.ts';
import { digestOf } from '../sealed/digest.ts';
import type { Keyring } from '../sealed/keyring.ts';
import { pack, unpack } from '../sealed/pack.ts';
import { tagOf } from '../sealed/sealed-record.ts';
import { emptySet, type SealedSet } from './read-records.ts';
import { metaPlace } from './sealed-store.ts';
import { createSealer } from './sealer.ts';
import { type StoreMeta, saltIn } from './store-meta.ts';
import {
  recordsOf,
  type SealedRecord,
  type StoreDatabase,
  type TableName,
  tableNames,
} from './tables.ts';

export type Resealing = {
  readonly from: SealedSet | null;
  /** Name of the database that the new records are bound to. */
  readonly to: string;
  readonly meta: StoreMeta;
  readonly change?: (table: TableName, value: unknown) => unknown;
};

/** A whole store sealed anew, bound to a database, counted anew; `change` rewrites what is in the records. */
export async function sealSet(keyring: Keyring, { from, to, meta, change }: Resealing) {
  const reader = createSealer(from?.database ?? '', keyring, (scope) => saltIn(meta, scope));
  const writer = createSealer(to, keyring, (scope) => saltIn(meta, scope));
  const rewrite = async (table: TableName, packed: Bytes) =>
    change === undefined ? packed : pack(change(table, await unpack(packed)));
  const tables = emptySet();
  for (const table of tableNames) {
    for (const { id, sealed } of from?.tables[table] ?? []) {
      const packed = await rewrite(table, await reader.unseal({ table, id }, sealed));
      tables[table].push({ id, sealed: await writer.seal({ table, id }, packed) });
    }
  }
  const counted: StoreMeta = { ...meta, tables: countTables(tables) };
  const sealedMeta = await writer.seal(metaPlace, await pack(counted));
  return { database: to, meta: sealedMeta, tables } satisfies SealedSet;
}

/** In the place of all that was there, in one transaction. */
export async function writeSet({ strict }: StoreDatabase, set: SealedSet): Promise<void> {
  await strict.transaction('rw', [...tableNames, 'meta'], async () => {
    for (const table of tableNames) {
      await recordsOf(strict, table).clear();
      await recordsOf(strict, table).bulkPut([...set.tables[table]]);
    }
    if (set.meta === null) return;
    await recordsOf(strict, 'meta').put({ id: metaPlace.id, sealed: set.meta });
  });
}

function countTables(tables: Record<TableName, SealedRecord[]>): StoreMeta['tables'] {
  const counted = tableNames.map((table) => {
    return [table, digestOf(tables[table].map(({ sealed }) => tagOf(sealed)))];
  });
  // One state for each table name.
  return Object.fromEntries(counted) as StoreMeta['tables'];
}
