import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import { inverseOf, type UndoEntry } from '#shared/sync/undo.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import { newestFirst, readEntries, undoRecords } from '../commit/seal-undo.ts';
import type { Engine } from '../engine.ts';
import { isLocal } from '../sections.ts';
import type { CommitFailure, UndoableBatch } from '../store-api.ts';
import { mayEdit } from './may-write.ts';

export const undoableBatches = ({ undo }: Engine): readonly UndoableBatch[] =>
  [...undo.values()].map(({ batch }) => batch).sort(newestFirst);

export type Undone = { readonly undone: number; readonly kept: number };

/** Takes a batch back in one commit. Counts people: those of whom something went back, and of whom something stays. */
export function undoBatch(engine: Engine, batchId: string): Promise<Result<Undone, CommitFailure>> {
  return engine.inTurn(async () => {
    const record = engine.undo.get(batchId);
    if (record === undefined) return err({ kind: 'already-undone' });
    const forbidden = record.scopes.some((scope) => !mayEdit(engine, becameOf(engine, scope)).ok);
    if (forbidden) return err({ kind: 'read-only' });
    const { drafts, kept } = invertAll(engine, await readEntries(engine, record));
    const committed = await commitLocally(engine, {
      drafts,
      undo: null,
      undone: undoRecords(engine, batchId),
    });
    return committed.ok ? ok({ undone: drafts.length, kept }) : committed;
  });
}

function invertAll(engine: Engine, entries: readonly UndoEntry[]) {
  const { people, newId, now } = engine;
  const drafts: DraftMutation[] = [];
  let kept = 0;
  for (const entry of entries) {
    const current = entry.kind === 'deleted' ? null : people.get(entry.id);
    const inverse = inverseOf({ entry: addressed(engine, entry), current, newId, now });
    if (inverse.mutation !== null) drafts.push(inverse.mutation);
    kept += Number(inverse.isKept);
  }
  return { drafts, kept };
}

const addressed = (engine: Engine, entry: UndoEntry): UndoEntry =>
  entry.kind === 'deleted' ? { ...entry, scope: becameOf(engine, entry.scope) } : entry;

/** People entered before meeting central have been given to a section since. */
const becameOf = ({ store }: Engine, scope: ScopeId): ScopeId =>
  isLocal(scope) ? (store.meta().localBecame ?? scope) : scope;
