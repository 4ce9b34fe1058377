import type { Mutation } from '#shared/sync/mutation.ts';
import { sealBatches } from '../commit/commit-locally.ts';
import { type Renewal, renewIdentity } from '../commit/renew-identity.ts';
import { writeGuard } from '../commit/write-commit.ts';
import type { UndoRecord } from '../database/records.ts';
import type { TableChange, TableName } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import type { JournalCommit, JournalContents } from './read-journal.ts';

export type Replay = {
  /** False when mutations may have been numbered that nothing here remembers. */
  readonly isNumberingKnown: boolean;
  readonly seqAtLeast: number;
};

/**
 * Puts back what the journal kept and the database does not have. Numbers stay what they were, so that to send them
 * again changes nothing, unless some are missing: then all is offered anew under a new client id.
 */
export async function replayJournal(
  engine: Engine,
  { commits, lost }: JournalContents,
  { isNumberingKnown, seqAtLeast }: Replay,
): Promise<number> {
  const { store, outbox } = engine;
  const meta = store.meta();
  const said = commits.flatMap((commit) => notYetHere(engine, commit));
  const keepsNumbers =
    isNumberingKnown &&
    lost === 0 &&
    followsOn(said, meta.nextN) &&
    sameClient(commits, meta.clientId);
  const numbered = keepsNumbers
    ? await appended(engine, said)
    : await renewIdentity(engine, [...outbox.all(), ...said]);
  const undo = await undoChanges(engine, commits);
  await store.write({
    changes: [...numbered.changes, ...undo.changes],
    meta: numbered.meta,
    seq: Math.max(meta.seq + 1, seqAtLeast, commits.at(-1)?.seq ?? 0),
    durability: 'strict',
  });
  numbered.remember();
  undo.remember();
  await writeGuard(engine);
  return said.length;
}

const notYetHere = ({ store }: Engine, { clientId, mutations }: JournalCommit) =>
  clientId === store.meta().clientId
    ? mutations.filter(({ n }) => n >= store.meta().nextN)
    : mutations;

const followsOn = (said: readonly Mutation[], nextN: number): boolean =>
  said.every(({ n }, at) => n === nextN + at);

const sameClient = (commits: readonly JournalCommit[], clientId: string): boolean =>
  commits.every((commit) => commit.clientId === clientId);

async function appended(engine: Engine, said: readonly Mutation[]): Promise<Renewal> {
  const batches = await sealBatches(engine, said);
  return {
    changes: batches.map(({ change }) => change),
    meta: { nextN: engine.store.meta().nextN + said.length },
    remember() {
      for (const { batch, mutations } of batches) engine.outbox.add(batch, mutations);
      engine.refresh(said.map(({ id }) => id));
    },
  };
}

async function undoChanges(engine: Engine, commits: readonly JournalCommit[]) {
  const changes: TableChange[] = [];
  const records = new Map<string, UndoRecord>();
  const removed = new Set(commits.flatMap(({ removes }) => removes.map(({ id }) => id)));
  for (const [id, record] of commits.flatMap(({ undo }) => [...undo])) {
    if (removed.has(id)) continue;
    changes.push(await engine.store.put({ table: 'undo', id }, record));
    if ('batch' in record) records.set(id, record);
  }
  for (const id of removed) changes.push({ kind: 'remove', table: 'undo' as TableName, id });
  return {
    changes,
    remember() {
      for (const id of removed) engine.undo.delete(id);
      for (const [id, record] of records) engine.undo.set(id, record);
    },
  };
}
