import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitOrNothing, type Step } from '../acts/act.ts';
import { createStep, deleteStep } from '../acts/row-steps.ts';
import { nameIn } from '../commit/name-of.ts';
import type { Engine } from '../engine.ts';
import { mayAddRecord, mayEdit } from '../members/may-write.ts';
import type { RecordOf } from '../memory/kept-records.ts';
import { ownScope } from '../sections.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { RecordMove } from '../store-api/records.ts';
import { speakingRows } from './speaking-rows.ts';

/** One act: shared, a segment or a view is another row; what is made of the old one names the new one. */
export function moveRecord(
  engine: Engine,
  { kind, id, to: where }: RecordMove,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const record = movable(engine, id);
    if (record?.kind !== kind) return err({ kind: 'unknown-record' });
    const to = where === 'own' ? ownScope(engine.store.meta()) : where;
    if (record.scope === to) return ok(id);
    const moving = movingSteps(engine, record, to);
    if (!moving.ok) return moving;
    const committed = await commitOrNothing(engine, moving.value.steps, {
      kind: 'record',
      subject: nameIn(record.fields),
    });
    return committed.ok ? ok(moving.value.id) : committed;
  });
}

type Movable = RecordOf<'segment'> | RecordOf<'view'>;
type Moving = { readonly id: string; readonly steps: readonly Step[] };

/** Null: it is not there, or of a kind that stays where it was made. */
export const movable = ({ records }: Engine, id: string): Movable | null => {
  switch (records.get(id)?.kind) {
    case 'segment':
      return records.of('segment', id);
    case 'view':
      return records.of('view', id);
    default:
      return null;
  }
};

/** All that giving a record another home comes to; undone, it goes back with what it says by then. */
export function movingSteps(
  engine: Engine,
  record: Movable,
  to: ScopeId,
): Result<Moving, CommitFailure> {
  const { kind, scope: from, fields } = record;
  const allowed = mayAddRecord(engine, kind, to);
  if (!allowed.ok) return allowed;
  const { id, ...creation } = createStep(engine, kind, { scope: to, set: fields });
  const speaking = speakingRows(engine, new Map([[record.id, id]]));
  const steps: readonly Step[] = [
    { ...creation, entry: { kind: 'rehomed', entity: kind, id, from } },
    ...speaking.map((step) => ({ ...step, entry: null })),
    { ...deleteStep(engine, kind, record), entry: null },
  ];
  const isAllowed = steps.every(({ scope }) => mayEdit(engine, scope).ok);
  return isAllowed ? ok({ id, steps }) : err({ kind: 'read-only' });
}
