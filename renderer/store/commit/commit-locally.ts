import type { IpcFailure } from '#shared/ipc/contract.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DraftMutation, Mutation } from '#shared/sync/mutation.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import { breather } from '../in-turn.ts';
import { intoParts, type JournalPart, sealPart } from '../safety/journal-record.ts';
import type { PlacedRecord } from '../sealed/frames.ts';
import type { CommitFailure } from '../store-api.ts';
import { slices } from './place-rows.ts';
import { rememberUndo, sealUndo, type UndoDraft } from './seal-undo.ts';
import { writeGuard } from './write-commit.ts';

export type LocalCommit = {
  readonly drafts: readonly DraftMutation[];
  readonly undo: UndoDraft | null;
  /** Batches of the undo list that this commit takes back. */
  readonly undone?: readonly TableChange[];
  readonly watch?: Watch;
};

/** For a person who waits for a large commit. */
export type Watch = {
  /** Asked now and then until writing begins, and not any more. */
  isCancelled(): boolean;
  /** So many more are ready to be written. */
  sealed?(rows: number): void;
  /** The first time with none: now it begins. */
  wrote(rows: number): void;
};

/**
 * Commits what this office says, all or nothing: the journal first, then the database, then the guard. When it
 * answers ok, it survives whatever happens next; when it refuses, nothing has changed. Only inside `inTurn`.
 */
export async function commitLocally(
  engine: Engine,
  { drafts, undo, undone = [], watch }: LocalCommit,
): Promise<Result<null, CommitFailure>> {
  const { store } = engine;
  const before = store.meta();
  const batches = await sealGroups(engine, numbered(drafts, before.nextN), watch);
  const undoing = undo === null ? null : await sealUndo(engine, undo);
  const puts = [...batches.map(({ change }) => change), ...(undoing?.changes ?? [])];
  const parts = journalParts(engine, { puts, undone });

  if (watch?.isCancelled() === true) return err({ kind: 'cancelled' });
  watch?.wrote(0);
  const journaled = await appendAll(engine, parts);
  if (!journaled.ok) return journaled;
  try {
    await store.write({
      changes: [...puts, ...undone],
      meta: { nextN: before.nextN + drafts.length },
      seq: before.seq + parts.length,
      durability: 'strict',
    });
  } catch (cause) {
    await takeBack(engine, parts);
    return err({ kind: 'disk', message: cause instanceof Error ? cause.message : 'database' });
  }

  if (undoing !== null) rememberUndo(engine, undoing);
  for (const { id } of undone) engine.undo.delete(id);
  await remember(engine, batches, watch);
  engine.changed();
  await writeGuard(engine);
  return ok(null);
}

const pauseMs = 12;

/** Many rows change in pieces, so that nobody waits; lists are told at the end. */
async function remember(
  { outbox, records, people }: Engine,
  batches: readonly SealedBatch[],
  watch: Watch | undefined,
): Promise<void> {
  const pieces = people.refreshing();
  const pause = breather(pauseMs);
  for (const { batch, mutations } of batches) {
    const ids = mutations.map(({ id }) => id);
    outbox.add(batch, mutations);
    records.refresh(ids);
    pieces.take(ids);
    watch?.wrote(ids.length);
    await pause();
  }
  pieces.done();
}

const mutationsPerBatch = 500;

/** Sealed records of the outbox. */
export const sealBatches = (engine: Engine, mutations: readonly Mutation[]) =>
  sealGroups(engine, slices(mutations, mutationsPerBatch));

/** Made when their turn comes: to number hundreds of thousands in one go would hold everybody up. */
function* numbered(
  drafts: readonly DraftMutation[],
  first: number,
): Generator<readonly Mutation[]> {
  for (let from = 0; from < drafts.length; from += mutationsPerBatch) {
    const some = drafts.slice(from, from + mutationsPerBatch);
    yield some.map((draft, at): Mutation => ({ ...draft, n: first + from + at }));
  }
}

/** Not all of them when it was cancelled. */
async function sealGroups(
  engine: Engine,
  groups: Iterable<readonly Mutation[]>,
  watch?: Watch,
): Promise<readonly SealedBatch[]> {
  const batches: SealedBatch[] = [];
  const pause = breather(pauseMs);
  let sealing: Promise<SealedBatch>[] = [];
  const sealed = async () => {
    for (const batch of await Promise.all(sealing)) batches.push(batch);
    sealing = [];
    await pause();
  };
  for (const mutations of groups) {
    sealing.push(sealBatch(engine, mutations));
    watch?.sealed?.(mutations.length);
    if (sealing.length === sealedAtOnce) await sealed();
    if (watch?.isCancelled() === true) break;
  }
  await sealed();
  return batches;
}

/** Two processors are busy with them, and to write down a group of them takes a few milliseconds. */
const sealedAtOnce = 4;

type SealedBatch = Awaited<ReturnType<typeof sealBatch>>;

async function sealBatch({ store, newId }: Engine, mutations: readonly Mutation[]) {
  const batch = { id: newId(), lastN: mutations.at(-1)?.n ?? 0 };
  const change = await store.put({ table: 'outbox', id: batch.id }, { mutations });
  return { batch, mutations, change };
}

type Written = { readonly puts: readonly TableChange[]; readonly undone: readonly TableChange[] };

function journalParts({ store, newId }: Engine, { puts, undone }: Written): readonly JournalPart[] {
  const { seq, clientId } = store.meta();
  const group = newId();
  const parts = intoParts(puts.filter(isPut));
  return parts.map((records, part) => ({
    seq: seq + 1 + part,
    header: {
      format: 1,
      database: store.database.name,
      clientId,
      group,
      part,
      of: parts.length,
      removes: part === 0 ? undone.map(({ table, id }) => ({ table, id })) : [],
    },
    records,
  }));
}

const isPut = (change: TableChange): change is TableChange & PlacedRecord => change.kind === 'put';

async function appendAll(
  engine: Engine,
  parts: readonly JournalPart[],
): Promise<Result<null, CommitFailure>> {
  for (const part of parts) {
    const sealed = await sealPart(engine.keyring, part);
    const reply = await engine.main('journal.append', { seq: part.seq, sealed });
    if (!reply.ok) {
      await takeBack(engine, parts);
      return err(diskFailure(reply.error));
    }
  }
  return ok(null);
}

/**
 * The person is told that the commit failed: a repair must not bring it back. Where even that cannot be written,
 * the next commit takes the same place in the journal and replaces it.
 */
async function takeBack({ main }: Engine, parts: readonly JournalPart[]): Promise<void> {
  for (const { seq } of parts) await main('journal.void', { seq });
}

const diskFailure = ({ kind, message }: IpcFailure): CommitFailure => ({
  kind: 'disk',
  message: `${kind}: ${message}`,
});
