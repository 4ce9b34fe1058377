import type { SafetyReport } from '#shared/ipc/safety.ts';
import { writeGuard } from '../commit/write-commit.ts';
import { loadStore } from '../database/load-store.ts';
import { readRecords } from '../database/read-records.ts';
import { newMeta, type StoreMeta } from '../database/store-meta.ts';
import { deleteDatabase, knownDatabases, openDatabase } from '../database/tables.ts';
import { createEngine, type Engine } from '../engine.ts';
import { makeDatabase } from './make-database.ts';
import type { Opening } from './opening.ts';

/** True when nothing here was ever used: no trace, or that of a first run that was cut short. */
export async function isFirstRun(opening: Opening, report: SafetyReport): Promise<boolean> {
  if (report.journalTail > 0 || report.snapshots.length > 0) return false;
  for (const name of await knownDatabases()) if (!(await isUnused(opening, name))) return false;
  return true;
}

/** Makes an empty store. Only after `isFirstRun`. */
export async function createFirst(opening: Opening): Promise<Engine> {
  for (const name of await knownDatabases()) await deleteDatabase(name);
  const engine = createEngine(await makeDatabase(opening, { set: null, meta: blank(opening) }));
  await writeGuard(engine);
  return engine;
}

export const blank = ({ ports, format }: Opening): StoreMeta =>
  newMeta({ schema: format.schema, instanceId: ports.newId(), clientId: ports.newId() });

async function isUnused(opening: Opening, name: string): Promise<boolean> {
  const database = await openDatabase(name);
  const loaded = await loadStore(await readRecords(database), opening);
  database.close();
  return loaded.ok ? loaded.value.meta.seq === 0 : loaded.error === 'empty';
}
