import type { SnapshotSummary } from '#shared/ipc/safety.ts';
import { writeCommit } from '../commit/write-commit.ts';
import { readRecords, type SealedSet } from '../database/read-records.ts';
import type { Engine } from '../engine.ts';
import { type MainPort, must } from '../main-port.ts';
import { snapshotParts } from './snapshot-container.ts';

/** Keeps a verified copy of the sealed store outside the database, unless the newest one is as new. */
export const takeSnapshot = (engine: Engine): Promise<void> =>
  engine.snapshotsInTurn(() => take(engine));

async function take(engine: Engine): Promise<void> {
  const { main, inTurn, store, people, snapshots } = engine;
  // Edits wait only while the records are read, not while they are written out.
  const { set, ...about } = await inTurn(async () => {
    // A snapshot ahead of what a power cut leaves would hide the commits that then get the same numbers.
    if (!store.isDurable()) await writeCommit(engine, { changes: [] });
    const { schema, seq, forgotAt = 0 } = store.meta();
    return { set: await readRecords(store.database), schema, seq, forgotAt, rows: people.count() };
  });
  if (snapshots.some(({ seq }) => seq === about.seq)) return;
  snapshots.push(await writeSnapshot(main, set, about));
}

export type SnapshotFacts = {
  readonly schema: number;
  readonly seq: number;
  readonly rows: number;
  readonly forgotAt: number;
};

export async function writeSnapshot(
  main: MainPort,
  set: SealedSet,
  { schema, seq, rows, forgotAt }: SnapshotFacts,
): Promise<SnapshotSummary> {
  const { id } = await must(main, 'snapshot.begin', { schema, seq });
  for (const part of snapshotParts(set)) await must(main, 'snapshot.write', { id, part });
  return must(main, 'snapshot.finish', { id, rows, forgotAt });
}
