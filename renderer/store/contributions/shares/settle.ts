import {
  SettlementFields,
  settlementReversal,
} from '#shared/domain/contributions/shares/settlement.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createStep } from '../../acts/row-steps.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayAddRecord, mayEdit } from '../../members/may-write.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import type { NewSettlement } from '../../store-api/shares.ts';
import { lockedYear } from '../closing/closed-years.ts';

export function recordSettlement(
  engine: Engine,
  { scope, ...entered }: NewSettlement,
): Promise<Result<string, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayAddRecord(engine, 'settlement', scope);
    if (!allowed.ok) return allowed;
    if (entered.amount <= 0) return err({ kind: 'invalid-record', field: 'amount' });
    return write(engine, scope, { ...entered, reverses: null, reason: null });
  });
}

type Reversal = { readonly id: string; readonly on: IsoDate; readonly reason: string };

export function reverseSettlement(
  engine: Engine,
  { id, on, reason }: Reversal,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const { records } = engine;
    const current = records.of('settlement', id);
    if (current === null || current.fields.reverses !== null)
      return err({ kind: 'unknown-record' });
    const allowed = mayEdit(engine, current.scope);
    if (!allowed.ok) return allowed;
    if (records.all('settlement').some(({ fields }) => fields.reverses === id))
      return err({ kind: 'already-undone' });
    if (reason.trim() === '') return err({ kind: 'invalid-record', field: 'reason' });
    const back = settlementReversal({ ...current.fields, id }, { on, reason });
    const written = await write(engine, current.scope, back);
    return written.ok ? ok(null) : written;
  });
}

/** Not on the undo list: what was paid is taken back by a reversal. */
async function write(
  engine: Engine,
  scope: ScopeId,
  fields: SettlementFields,
): Promise<Result<string, CommitFailure>> {
  const read = SettlementFields.safeParse(fields);
  if (!read.success)
    return err({ kind: 'invalid-record', field: String(read.error.issues[0]?.path[0] ?? '') });
  if (lockedYear(engine, 'settlement', { scope, fields: read.data }) !== null)
    return err({ kind: 'closed-year' });
  const { id, draft } = createStep(engine, 'settlement', { scope, set: read.data });
  const committed = await commitLocally(engine, { drafts: [draft], undo: null });
  return committed.ok ? ok(id) : committed;
}
