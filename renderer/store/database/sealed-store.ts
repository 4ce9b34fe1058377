import type { Table } from 'dexie';
import type { Bytes } from '../sealed/bytes.ts';
import type { Keyring } from '../sealed/keyring.ts';
import { pack, unpack } from '../sealed/pack.ts';
import { lastOfEach, nextTables, rememberTags, type Tags } from './next-tables.ts';
import { createSealer, type Place } from './sealer.ts';
import { type StoreMeta, saltIn } from './store-meta.ts';
import {
  recordsOf,
  type SealedRecord,
  type StoreDatabase,
  type TableChange,
  type TableName,
  tableNames,
} from './tables.ts';

export type Commit = {
  /** Sealed beforehand: nothing but the database is awaited inside a transaction. */
  readonly changes: readonly TableChange[];
  readonly meta: Partial<StoreMeta>;
  readonly seq: number;
  readonly durability: 'strict' | 'relaxed';
};

/** The sealed tables with their counts and digests; one commit at a time. */
export type SealedStore = {
  readonly database: StoreDatabase;
  meta(): StoreMeta;
  /** False while the last commits could still be lost to a power cut. */
  isDurable(): boolean;
  has(table: TableName, id: string): boolean;
  ids(table: TableName): readonly string[];
  put(place: Place & { readonly table: TableName }, value: unknown): Promise<TableChange>;
  read<T>(table: TableName, id: string): Promise<T | null>;
  /** All or nothing. When it rejects, nothing of it is in the database as far as can be known. */
  write(commit: Commit): Promise<void>;
  close(): void;
};

export type StoreParts = {
  readonly database: StoreDatabase;
  readonly keyring: Keyring;
  readonly meta: StoreMeta;
  readonly tags: Tags;
};

export const metaKey = 'state';

export function createSealedStore(parts: StoreParts): SealedStore {
  const { database, keyring, tags } = parts;
  let meta = parts.meta;
  let isDurable = true;
  const sealer = createSealer(database.name, keyring, (scope) => saltIn(meta, scope));

  const apply = async ({ changes, durability }: Commit, sealedMeta: Bytes) => {
    const dexie = database[durability];
    // The disk was full, or the browser closed the connection: the next commit tries with a new one.
    if (!dexie.isOpen()) await dexie.open();
    const touched = tableNames.filter((name) => changes.some(({ table }) => table === name));
    await dexie.transaction('rw', [...touched, 'meta'], async () => {
      for (const name of touched) await applyTo(recordsOf(dexie, name), changes, name);
      await recordsOf(dexie, 'meta').put({ id: metaKey, sealed: sealedMeta });
    });
  };

  const isWritten = async (seq: number): Promise<boolean> => {
    const record = await recordsOf(database.strict, 'meta').get(metaKey);
    if (record === undefined) return false;
    const found = await unpack<StoreMeta>(await sealer.unseal(metaPlace, record.sealed));
    return found.seq === seq;
  };

  return {
    database,
    meta: () => meta,
    isDurable: () => isDurable,
    has: (table, id) => tags[table].has(id),
    ids: (table) => [...tags[table].keys()],

    async put({ table, id }, value) {
      const sealed = await sealer.seal({ table, id }, await pack(value));
      return { kind: 'put', table, id, sealed };
    },

    async read<T>(table: TableName, id: string) {
      const record = await recordsOf(database.strict, table).get(id);
      if (record === undefined) return null;
      return unpack<T>(await sealer.unseal({ table, id }, record.sealed));
    },

    async write(commit) {
      const changes = lastOfEach(commit.changes);
      const tables = nextTables(meta.tables, tags, changes);
      const next: StoreMeta = { ...meta, ...commit.meta, seq: commit.seq, tables };
      const sealedMeta = await sealer.seal(metaPlace, await pack(next));
      try {
        await apply({ ...commit, changes }, sealedMeta);
      } catch (cause) {
        // The connection may have died after the commit: only the database itself knows.
        if (!(await isWritten(commit.seq).catch(() => false))) throw cause;
      }
      rememberTags(tags, changes);
      meta = next;
      isDurable = commit.durability === 'strict';
    },

    close: () => database.close(),
  };
}

export const metaPlace: Place = { table: 'meta', id: metaKey };

async function applyTo(
  table: Table<SealedRecord, string>,
  changes: readonly TableChange[],
  name: TableName,
): Promise<void> {
  const removed: string[] = [];
  const put: SealedRecord[] = [];
  for (const change of changes) {
    if (change.table !== name) continue;
    if (change.kind === 'remove') removed.push(change.id);
    else put.push({ id: change.id, sealed: change.sealed });
  }
  if (removed.length > 0) await table.bulkDelete(removed);
  if (put.length > 0) await table.bulkPut(put);
}
