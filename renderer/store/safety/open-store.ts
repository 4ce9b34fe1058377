import Dexie from 'dexie';
import { sameValue } from '#shared/canonical.ts';
import type { Guard, SafetyReport } from '#shared/ipc/safety.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { writeGuard } from '../commit/write-commit.ts';
import { type LoadedStore, type LoadFailure, loadStore } from '../database/load-store.ts';
import { readRecords } from '../database/read-records.ts';
import { guardOf } from '../database/store-meta.ts';
import {
  deleteDatabase,
  knownDatabases,
  openDatabase,
  type StoreDatabase,
} from '../database/tables.ts';
import { createEngine, type Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import type { Damage, Remedy } from '../store-api.ts';
import { bringForward } from './bring-forward.ts';
import { damageOf, differenceFrom } from './check-guard.ts';
import { createFirst, isFirstRun } from './first-run.ts';
import type { Opening } from './opening.ts';
import { readJournal } from './read-journal.ts';
import { replayJournal } from './replay-journal.ts';

export type Opened =
  | { readonly kind: 'ready'; readonly engine: Engine }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly remedy: Remedy }
  | { readonly kind: 'newer' };

/** Opens the store that main's guard describes, or says why not. Creates one only where nothing ever was. */
export async function openStore(opening: Opening): Promise<Opened> {
  const report = await must(opening.ports.main, 'safety.read', {});
  if (report.guard.kind === 'none' && (await isFirstRun(opening, report))) {
    return { kind: 'ready', engine: await createFirst(opening) };
  }
  if (report.guard.kind !== 'read') {
    return damaged(opening, report, { kind: 'guard-lost', expectedSeq: 0, foundSeq: 0 });
  }
  const { guard } = report.guard;
  const opened = await openGuarded(opening, guard);
  if (opened.ok)
    return { kind: 'ready', engine: await bringUpToDate(opening, opened.value, report) };
  if (opened.error === 'newer') return { kind: 'newer' };
  return damaged(opening, report, { expectedSeq: guard.seq, ...opened.error });
}

type Good = { readonly database: StoreDatabase; readonly loaded: LoadedStore };
type Bad = Pick<Damage, 'kind' | 'foundSeq'>;

async function openGuarded(opening: Opening, guard: Guard): Promise<Result<Good, Bad | 'newer'>> {
  if (guard.schema > opening.format.schema) return err('newer');
  // To open a database that is not there would make an empty one.
  const isThere = await Dexie.exists(guard.database).catch(() => null);
  if (isThere === null) return err({ kind: 'unreadable', foundSeq: 0 });
  if (!isThere) return err({ kind: 'missing', foundSeq: 0 });
  const database = await connect(guard.database);
  if (!database.ok) return database;
  const loaded = await read(opening, database.value);
  const failure = loaded.ok ? null : loaded.error;
  const difference = loaded.ok ? differenceFrom(guard, loaded.value.meta, guard.database) : null;
  if (loaded.ok && difference === null)
    return ok({ database: database.value, loaded: loaded.value });
  database.value.close();
  if (failure === 'newer') return err('newer');
  const kind = difference ?? damageOf[failure ?? 'inconsistent'];
  return err({ kind, foundSeq: loaded.ok ? loaded.value.meta.seq : 0 });
}

async function read(
  opening: Opening,
  database: StoreDatabase,
): Promise<Result<LoadedStore, LoadFailure>> {
  const set = await readRecords(database).catch(() => null);
  if (set === null) return err('unreadable');
  const loaded = await loadStore(set, opening);
  if (loaded.ok || loaded.error !== 'older') return loaded;
  return loadStore(await bringForward(opening, database, set), opening);
}

async function connect(name: string): Promise<Result<StoreDatabase, Bad | 'newer'>> {
  try {
    return ok(await openDatabase(name));
  } catch (cause) {
    const isNewer = cause instanceof Error && cause.name === 'VersionError';
    return err(isNewer ? 'newer' : { kind: 'unreadable', foundSeq: 0 });
  }
}

/** What was in the journal and not yet in the database when the program last ended. */
async function bringUpToDate(
  { ports, keyring, changed }: Opening,
  { database, loaded }: Good,
  { guard, snapshots }: SafetyReport,
): Promise<Engine> {
  const engine = createEngine({ ports, keyring, database, loaded, snapshots, changed });
  const contents = await readJournal({ main: ports.main, keyring }, loaded.meta.seq);
  if (contents.commits.length > 0) {
    await replayJournal(engine, contents, { isNumberingKnown: true, seqAtLeast: 0 });
  } else if (!sameValue(guard, { kind: 'read', guard: guardOf(loaded.meta, database.name) })) {
    await writeGuard(engine);
  }
  ports.whenIdle(() => deleteOthers(database.name));
  return engine;
}

/** What a repair left behind when it was cut short after its last step. */
export async function deleteOthers(keep: string): Promise<void> {
  for (const name of await knownDatabases()) if (name !== keep) await deleteDatabase(name);
}

async function damaged(
  { ports, keyring }: Opening,
  { snapshots }: SafetyReport,
  damage: Damage,
): Promise<Opened> {
  const newest = [...snapshots].sort((a, b) => b.seq - a.seq)[0];
  const { records } = await readJournal({ main: ports.main, keyring }, newest?.seq ?? 0);
  return {
    kind: 'damaged',
    damage,
    remedy: {
      snapshotAt: newest?.at ?? null,
      snapshotRows: newest?.rows ?? 0,
      journalRecords: records,
    },
  };
}
