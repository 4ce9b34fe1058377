import Dexie from 'dexie';
import { openMeta } from '../../../../renderer/store/database/load-store.ts';
import { readRecords } from '../../../../renderer/store/database/read-records.ts';
import { createSealer } from '../../../../renderer/store/database/sealer.ts';
import { saltIn } from '../../../../renderer/store/database/store-meta.ts';
import { openDatabase, tableNames } from '../../../../renderer/store/database/tables.ts';
import { createKeyring } from '../../../../renderer/store/sealed/keyring.ts';
import { unpack } from '../../../../renderer/store/sealed/pack.ts';
import type { Computer } from './an-office.ts';
import { databaseNames } from './raw-database.ts';

/** The tables of a computer's database that hold a record which, once opened, reads as asked; `meta` included. */
export async function openSealed(
  { factory, key }: Computer,
  is: (text: string) => boolean,
): Promise<readonly string[]> {
  Dexie.dependencies.indexedDB = factory;
  const found = new Set<string>();
  for (const name of await databaseNames(factory)) {
    const database = await openDatabase(name);
    const set = await readRecords(database);
    database.close();
    const keyring = await createKeyring(key.slice());
    const meta = await openMeta(set, keyring);
    if (is(JSON.stringify(meta))) found.add('meta');
    const sealer = createSealer(set.database, keyring, (scope) => saltIn(meta, scope));
    for (const table of tableNames) {
      for (const { id, sealed } of set.tables[table]) {
        const value = await unpack(await sealer.unseal({ table, id }, sealed));
        if (is(JSON.stringify(value))) found.add(table);
      }
    }
  }
  return [...found].sort();
}
