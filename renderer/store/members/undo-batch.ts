import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import { newestFirst, readEntries, undoRecords } from '../commit/seal-undo.ts';
import type { Engine } from '../engine.ts';
import { becomes } from '../sections.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { UndoableBatch } from '../store-api/undo.ts';
import { invertAll } from './invert-all.ts';
import { mayEdit } from './may-write.ts';

export const undoableBatches = ({ undo }: Engine): readonly UndoableBatch[] =>
  [...undo.values()].map(({ batch }) => batch).sort(newestFirst);

export type Undone = { readonly undone: number; readonly kept: number };

/** Takes a batch back in one commit. Counts rows: those of which something went back, and of which something stays. */
export function undoBatch(engine: Engine, batchId: string): Promise<Result<Undone, CommitFailure>> {
  return engine.inTurn(async () => {
    const record = engine.undo.get(batchId);
    if (record === undefined) return err({ kind: 'already-undone' });
    const meta = engine.store.meta();
    const today = (scope: ScopeId) => becomes(meta, scope, meta.localBecame);
    const forbidden = record.scopes.some((scope) => !mayEdit(engine, today(scope)).ok);
    if (forbidden) return err({ kind: 'read-only' });
    const { drafts, undone, kept } = invertAll(engine, await readEntries(engine, record), today);
    const committed = await commitLocally(engine, {
      drafts,
      undo: null,
      undone: undoRecords(engine, batchId),
    });
    return committed.ok ? ok({ undone, kept }) : committed;
  });
}
