import { TractFields } from '#shared/domain/records/record.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitAct, commitOrNothing } from '../acts/act.ts';
import { createStep, deleteStep } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { mayAddRecord, mayEdit } from '../members/may-write.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { NewTract, TractPieces } from '../store-api/tracts.ts';
import { addPieceSteps, pieceStep } from './add-piece.ts';
import { fromBase64 } from './base64.ts';
import { isOrdered } from './orders/print-orders.ts';
import { dailySteps, versionsOf } from './versions/version-steps.ts';

export function createTract(
  engine: Engine,
  { scope, fields, update }: NewTract,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, 'tract', scope);
    if (!allowed.ok) return allowed;
    const read = TractFields.safeParse(fields);
    if (!read.success) {
      return err({ kind: 'invalid-record', field: String(read.error.issues[0]?.path[0] ?? '') });
    }
    const { id, ...tract } = createStep(engine, 'tract', { scope, set: read.data });
    const piece = pieceStep(engine, { scope, tract: id, update });
    const committed = await commitAct(engine, [tract, piece], {
      kind: 'record',
      subject: read.data.name,
    });
    return committed.ok ? ok(id) : committed;
  });
}

export function tractPieces(
  engine: Engine,
  { id, known }: { readonly id: string; readonly known: readonly string[] },
): TractPieces {
  const seen = new Set(known);
  const news = engine.records.piecesOf(id).filter((piece) => !seen.has(piece.id));
  return {
    ids: news.map((piece) => piece.id),
    updates: news.map(({ fields }) => fromBase64(fields.update)),
  };
}

export function addToTract(
  engine: Engine,
  {
    id,
    update,
    by,
  }: { readonly id: string; readonly update: Uint8Array; readonly by: string | null },
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const tract = engine.records.of('tract', id);
    if (tract === null) return err({ kind: 'unknown-record' });
    const allowed = mayEdit(engine, tract.scope);
    if (!allowed.ok) return allowed;
    const daily = dailySteps(engine, tract, by);
    const steps = [
      ...daily,
      ...addPieceSteps(engine, { scope: tract.scope, tract: id, update, by }),
    ];
    return commitLocally(engine, { drafts: steps.map(({ draft }) => draft), undo: null });
  });
}

export function deleteTract(engine: Engine, id: string): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const tract = engine.records.of('tract', id);
    if (tract === null) return err({ kind: 'unknown-record' });
    const allowed = mayEdit(engine, tract.scope);
    if (!allowed.ok) return allowed;
    const pieces = engine.records
      .piecesOf(id)
      .map((piece) => deleteStep(engine, 'tract-update', piece));
    // What was printed stays, to be seen and printed again.
    const versions = versionsOf(engine, id)
      .filter((row) => !isOrdered(engine, row.id))
      .map((row) => deleteStep(engine, 'tract-version', row));
    const comments = engine.records
      .all('tract-comment')
      .filter(({ fields }) => fields.tract === id)
      .map((row) => deleteStep(engine, 'tract-comment', row));
    const steps = [deleteStep(engine, 'tract', tract), ...pieces, ...versions, ...comments];
    return commitOrNothing(engine, steps, {
      kind: 'record',
      subject: tract.fields.name,
    });
  });
}
