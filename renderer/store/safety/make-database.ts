import { loadStore } from '../database/load-store.ts';
import { readRecords, type SealedSet } from '../database/read-records.ts';
import { sealSet, writeSet } from '../database/seal-set.ts';
import type { StoreMeta } from '../database/store-meta.ts';
import { newDatabaseName, openDatabase, type StoreDatabase } from '../database/tables.ts';
import type { EngineParts } from '../engine.ts';
import { must } from '../main-port.ts';
import type { Opening } from './opening.ts';

export type Contents = { readonly set: SealedSet | null; readonly meta: StoreMeta };

/** Fills a new database, and reads it back: what people will rely on was seen to be there. */
export async function makeDatabase(
  opening: Opening,
  { set, meta }: Contents,
): Promise<EngineParts> {
  const { ports, keyring, changed } = opening;
  const database = await openNew(opening);
  await writeSet(database, await sealSet(keyring, { from: set, to: database.name, meta }));
  const loaded = await loadStore(await readRecords(database), opening);
  if (!loaded.ok) throw new Error(`The new store is ${loaded.error}`);
  return { ports, keyring, database, loaded: loaded.value, snapshots: [], changed };
}

/** Where the files that all databases share no longer open, none can be made before main has moved them away. */
async function openNew({ ports }: Opening): Promise<StoreDatabase> {
  const name = newDatabaseName(ports.newId());
  try {
    return await openDatabase(name);
  } catch {
    await must(ports.main, 'safety.setDatabaseAside', {});
    return openDatabase(name);
  }
}
