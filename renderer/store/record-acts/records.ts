import { type RecordKind, recordKinds } from '#shared/domain/records/record.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitAct, commitOrNothing, type Step } from '../acts/act.ts';
import { createStep, deleteStep, patchSteps } from '../acts/row-steps.ts';
import { nameIn } from '../commit/name-of.ts';
import { lockedYear } from '../contributions/closing/closed-years.ts';
import type { Engine } from '../engine.ts';
import { mayAddRecord, mayEdit } from '../members/may-write.ts';
import { personSteps } from '../members/person-steps.ts';
import { ownScope } from '../sections.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { NewRecord, RecordEdit, RecordRef, RecordRow } from '../store-api/records.ts';
import { hasMovements, isOrdered } from '../tracts/orders/print-orders.ts';

export const recordsOf = <K extends RecordKind>(
  { records }: Engine,
  kind: K,
): readonly RecordRow<K>[] =>
  records
    .all(kind)
    .map(({ id, scope, rev, fields, waiting }) => ({ id, scope, rev, fields, waiting }));

export function addRecord(
  engine: Engine,
  { kind, scope: where, fields }: NewRecord,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const scope = where === 'own' ? ownScope(engine.store.meta()) : where;
    const allowed = mayAddRecord(engine, kind, scope);
    if (!allowed.ok) return allowed;
    const read = recordKinds[kind].fields.safeParse(fields);
    if (!read.success) return err(invalid(read.error.issues));
    if (lockedYear(engine, kind, { scope, fields: read.data }) !== null)
      return err({ kind: 'closed-year' });
    const { id, ...creation } = createStep(engine, kind, { scope, set: read.data });
    const committed = await commitAct(engine, [creation], {
      kind: 'record',
      subject: nameIn({ ...read.data }),
    });
    return committed.ok ? ok(id) : committed;
  });
}

export function editRecord(
  engine: Engine,
  { kind, id, patch, seenRev }: RecordEdit,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const current = engine.records.get(id);
    if (current?.kind !== kind) return err({ kind: 'unknown-record' });
    const allowed = mayEdit(engine, current.scope);
    if (!allowed.ok || recordKinds[kind].fixed) return err({ kind: 'read-only' });
    const read = recordKinds[kind].fields.partial().safeParse(patch);
    if (!read.success) return err(invalid(read.error.issues));
    const seen = { ...current, rev: Math.min(seenRev, current.rev) };
    return commitOrNothing(engine, patchSteps(engine, kind, { current: seen, patch: read.data }), {
      kind: 'record',
      subject: nameIn(current.fields),
    });
  });
}

export function deleteRecord(
  engine: Engine,
  { kind, id }: RecordRef,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const current = engine.records.get(id);
    if (current?.kind !== kind) return err({ kind: 'unknown-record' });
    const allowed = mayEdit(engine, current.scope);
    if (!allowed.ok) return allowed;
    const stays = whyItStays(engine, kind, id);
    if (stays !== null) return err({ kind: stays });
    const steps = [
      ...(kind === 'household' ? leaving(engine, id) : []),
      deleteStep(engine, kind, current),
    ];
    const forbidden = steps.find(({ scope }) => !mayEdit(engine, scope).ok);
    if (forbidden !== undefined) return err({ kind: 'read-only' });
    return commitOrNothing(engine, steps, { kind: 'record', subject: nameIn(current.fields) });
  });
}

function whyItStays(engine: Engine, kind: RecordKind, id: string) {
  switch (kind) {
    // What left the file left it, what left the stock, and what was paid: nobody makes it unsaid.
    case 'bank-line':
    case 'bank-match':
    case 'contribution':
    case 'deposit':
    case 'closed-year':
    case 'export-log':
    case 'frozen-report':
    case 'print-movement':
    case 'settlement':
      return 'read-only';
    case 'tract-version':
      return isOrdered(engine, id) ? 'ordered' : null;
    case 'print-order':
      return hasMovements(engine, id) ? 'in-stock' : null;
    default:
      return null;
  }
}

/** Everybody of a household takes its address along. */
const leaving = (engine: Engine, household: string): readonly Step[] =>
  engine.people.housedIn(household).flatMap((id) => {
    const own = engine.people.own(id);
    return own === null ? [] : personSteps(engine, own, { household: null });
  });

function invalid(issues: readonly { readonly path: readonly PropertyKey[] }[]): CommitFailure {
  return { kind: 'invalid-record', field: String(issues[0]?.path[0] ?? '') };
}
