import Dexie, { type Table } from 'dexie';
import type { Bytes } from '../sealed/bytes.ts';

/**
 * base: chunks of up to 500 rows as central has said; delta: rows that changed since; outbox: what this office has
 * said and central has not answered; acked: what it has answered lately; problems: what it has refused; undo: how to
 * take commits back; history: chunks of up to 500 changes that central has applied. Beside them `meta`, one record that counts and fingerprints all others.
 */
export const tableNames = [
  'base',
  'delta',
  'outbox',
  'acked',
  'problems',
  'undo',
  'history',
] as const;
export type TableName = (typeof tableNames)[number];

/** All that IndexedDB ever sees: an opaque key and sealed bytes. */
export type SealedRecord = { readonly id: string; readonly sealed: Bytes };

/** One record of a commit. */
export type TableChange =
  | { readonly kind: 'put'; readonly table: TableName; readonly id: string; readonly sealed: Bytes }
  | { readonly kind: 'remove'; readonly table: TableName; readonly id: string };

export type StoreDatabase = {
  readonly name: string;
  /** Transactions that are on the disk when they complete. */
  readonly strict: Dexie;
  /** Transactions that the next strict one takes along to the disk. */
  readonly relaxed: Dexie;
  close(): void;
};

const layoutOf = (tables: readonly string[]) =>
  Object.fromEntries(tables.map((table) => [table, 'id']));
const firstTables = ['base', 'delta', 'outbox', 'acked', 'problems', 'undo', 'meta'];

const namePrefix = 'permanence-';

export const newDatabaseName = (id: string): string => `${namePrefix}${id}`;

/** Opens the database, or makes it. Fails with Dexie's VersionError when a newer Permanence made it. */
export async function openDatabase(name: string): Promise<StoreDatabase> {
  const connect = (chromeTransactionDurability: 'strict' | 'relaxed') => {
    const dexie = new Dexie(name, { chromeTransactionDurability });
    // Versions only append.
    dexie.version(1).stores(layoutOf(firstTables));
    dexie.version(2).stores(layoutOf(['history']));
    return dexie.open();
  };
  const strict = await connect('strict');
  const relaxed = await connect('relaxed');
  return {
    name,
    strict,
    relaxed,
    close() {
      strict.close();
      relaxed.close();
    },
  };
}

export const recordsOf = (dexie: Dexie, table: TableName | 'meta'): Table<SealedRecord, string> =>
  dexie.table<SealedRecord, string>(table);

/** Databases of this program on this computer, whatever became of them; none where their files no longer open. */
export async function knownDatabases(): Promise<readonly string[]> {
  const names = await Dexie.getDatabaseNames().catch(() => []);
  return names.filter((name) => name.startsWith(namePrefix));
}

export const deleteDatabase = (name: string): Promise<void> => Dexie.delete(name);
