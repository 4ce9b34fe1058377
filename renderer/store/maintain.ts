import { compact, isCompactionDue } from './commit/compact.ts';
import { writeCommit } from './commit/write-commit.ts';
import type { TableChange } from './database/tables.ts';
import type { Engine } from './engine.ts';
import { forgetPeople } from './forget/forget-people.ts';
import { purgeBin } from './people-acts/bin.ts';
import { takeSnapshot } from './safety/take-snapshot.ts';
import { dropPictures } from './tracts/drop-pictures.ts';

const dayMs = 86_400_000;
const ackedDays = 30;
const commitsBetweenSnapshots = 500;

/** What keeps the store small and its copies fresh. Run when nothing presses. */
export async function maintain(engine: Engine): Promise<void> {
  await purgeBin(engine);
  await forgetPeople(engine);
  await forgetOldAnswers(engine);
  await engine.inTurn(() => dropPictures(engine));
  if (isCompactionDue(engine)) await compact(engine);
  if (isSnapshotDue(engine)) await takeSnapshot(engine);
}

function isSnapshotDue({ snapshots, store, now }: Engine): boolean {
  const [newest] = [...snapshots].sort((a, b) => b.seq - a.seq);
  if (newest === undefined) return true;
  const { seq } = store.meta();
  if (seq - newest.seq > commitsBetweenSnapshots) return true;
  return seq > newest.seq && Date.parse(now()) - Date.parse(newest.at) > dayMs;
}

async function forgetOldAnswers(engine: Engine): Promise<void> {
  const { acked, inTurn, now } = engine;
  const limit = Date.parse(now()) - ackedDays * dayMs;
  const old = [...acked].filter(([, at]) => Date.parse(at) < limit).map(([id]) => id);
  if (old.length === 0) return;
  const changes = old.map((id): TableChange => ({ kind: 'remove', table: 'acked', id }));
  await inTurn(() => writeCommit(engine, { changes }));
  for (const id of old) acked.delete(id);
}
