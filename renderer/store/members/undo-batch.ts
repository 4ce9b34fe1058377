import { IsoDateTime } from '#shared/domain/dates.ts';
import { daysLeft } from '#shared/domain/members/bin.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { type LongAct, watchCommit } from '../acts/long-acts.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import { newestFirst, readEntries, undoRecords } from '../commit/seal-undo.ts';
import type { UndoRecord } from '../database/records.ts';
import type { Engine } from '../engine.ts';
import { isForgotten } from '../forget/forgotten-undo.ts';
import { becomes } from '../sections.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { UndoableBatch, Undone } from '../store-api/undo.ts';
import { localDayOf, todayOf } from '../today.ts';
import { invertAll } from './invert-all.ts';
import { mayEdit } from './may-write.ts';

export const undoableBatches = ({ undo }: Engine): readonly UndoableBatch[] =>
  [...undo.values()]
    .filter((record) => !isForgotten(record))
    .map(({ batch }) => batch)
    .sort(newestFirst);

/** Takes a batch back in one commit. */
export function undoBatch(
  engine: Engine,
  batchId: string,
  act: LongAct,
): Promise<Result<Undone, CommitFailure>> {
  return engine.inTurn(async () => {
    const record = engine.undo.get(batchId);
    if (record === undefined) return err({ kind: 'already-undone' });
    if (isForgotten(record) || isTooLate(engine, record)) return err({ kind: 'forgotten' });
    const meta = engine.store.meta();
    const today = (scope: ScopeId) => becomes(meta, scope, meta.localBecame);
    const forbidden = record.scopes.some((scope) => !mayEdit(engine, today(scope)).ok);
    if (forbidden) return err({ kind: 'read-only' });
    const entries = await readEntries(engine, record);
    const inverse = await invertAll(engine, { entries, today, act });
    if (inverse === null) return err({ kind: 'cancelled' });
    const { drafts, undone, kept } = inverse;
    const committed = await commitLocally(engine, {
      drafts,
      undo: null,
      undone: undoRecords(engine, batchId),
      watch: watchCommit(act, drafts.length),
    });
    const { forgotten } = record.batch;
    return committed.ok
      ? ok({ undone, kept, ...(forgotten !== undefined && { forgotten }) })
      : committed;
  });
}

/** After that time only one record is left of a merge, at central and soon here. */
const isTooLate = ({ store, now }: Engine, { batch }: UndoRecord): boolean =>
  store.meta().epoch !== null &&
  batch.kind === 'merge' &&
  daysLeft(localDayOf(IsoDateTime.parse(batch.at)), todayOf({ now })) === 0;
