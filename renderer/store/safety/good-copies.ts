import type { SnapshotSummary } from '#shared/ipc/safety.ts';
import { type LoadedStore, loadStore, type Reader } from '../database/load-store.ts';
import { readRecords, type SealedSet } from '../database/read-records.ts';
import { knownDatabases, openDatabase } from '../database/tables.ts';
import { upgradeSet } from '../database/upgrade-set.ts';
import type { MainPort } from '../main-port.ts';
import { type Bytes, owned } from '../sealed/bytes.ts';
import { readSnapshotParts } from './snapshot-container.ts';

/** A whole store of some moment: every record opens, and all agree with what the store said of itself then. */
export type GoodCopy = {
  /** When the copy was made; null for a database that is a good copy itself. */
  readonly at: string | null;
  readonly set: SealedSet;
  readonly loaded: LoadedStore;
};

export type CopyReader = Reader & { readonly main: MainPort };

/** The copy with the most in it: the newest good snapshot, or a database that is damaged only by being old. */
export async function newestGoodCopy(
  reader: CopyReader,
  summaries: readonly SnapshotSummary[],
): Promise<GoodCopy | null> {
  const snapshot = await newestGoodSnapshot(reader, summaries);
  const databases = await goodDatabases(reader);
  const [newest] = [...databases, ...(snapshot === null ? [] : [snapshot])].sort(
    (a, b) => b.loaded.meta.seq - a.loaded.meta.seq,
  );
  return newest ?? null;
}

async function newestGoodSnapshot(
  reader: CopyReader,
  summaries: readonly SnapshotSummary[],
): Promise<GoodCopy | null> {
  const newestFirst = [...summaries].sort((a, b) => b.seq - a.seq || (a.at < b.at ? 1 : -1));
  for (const { id, at } of newestFirst) {
    const set = await readSnapshot(reader.main, id);
    const good = set === null ? null : await inTodaysFormat(set, reader);
    if (good !== null) return { at, ...good };
  }
  return null;
}

async function goodDatabases(reader: Reader): Promise<readonly GoodCopy[]> {
  const copies: GoodCopy[] = [];
  for (const name of await knownDatabases()) {
    const set = await readDatabase(name);
    const good = set === null ? null : await inTodaysFormat(set, reader);
    if (good !== null) copies.push({ at: null, ...good });
  }
  return copies;
}

/** Null when the browser cannot even open or read it. */
async function readDatabase(name: string): Promise<SealedSet | null> {
  try {
    const database = await openDatabase(name);
    const set = await readRecords(database).finally(() => database.close());
    return set;
  } catch {
    return null;
  }
}

async function inTodaysFormat(set: SealedSet, reader: Reader) {
  const loaded = await loadStore(set, reader);
  if (loaded.ok) return { set, loaded: loaded.value };
  if (loaded.error !== 'older') return null;
  const upgraded = await upgradeSet(set, reader.keyring, reader.format);
  const again = await loadStore(upgraded, reader);
  return again.ok ? { set: upgraded, loaded: again.value } : null;
}

async function readSnapshot(main: MainPort, id: string): Promise<SealedSet | null> {
  const parts: Bytes[] = [];
  for (let index = 0; ; index += 1) {
    const reply = await main('snapshot.read', { id, index });
    if (!reply.ok) return null;
    if (reply.value.part === null) return readSnapshotParts(parts);
    parts.push(owned(reply.value.part));
  }
}
