import { cancellationOf } from '#shared/domain/contributions/cancelled.ts';
import { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import { DepositFields } from '#shared/domain/contributions/deposits/deposit.ts';
import { reversalOf } from '#shared/domain/contributions/ledger.ts';
import { type IsoDate, laterOf } from '#shared/domain/dates.ts';
import { err, type Result } from '#shared/result.ts';
import { createStep } from '../../acts/row-steps.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayEdit } from '../../members/may-write.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import { todayOf } from '../../today.ts';
import { lockedYear } from '../closing/closed-years.ts';
import { depositsIn } from './banked-in.ts';

type Cancelling = { readonly id: string; readonly reason: string; readonly by: string | null };

export function cancelDeposit(
  engine: Engine,
  { id, reason, by }: Cancelling,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const found = findDeposit(engine, id);
    if (!found.ok) return found;
    const { scope, fields } = found.value;
    const read = DepositFields.safeParse({
      ...fields,
      lines: [],
      by: by?.slice(0, 200) ?? null,
      cancels: id,
      cancelledOn: laterOf(todayOf(engine), fields.on),
      reason,
    });
    if (!read.success || read.data.reason === null)
      return err({ kind: 'invalid-record', field: 'reason' });
    if (lockedYear(engine, 'deposit', { scope, fields: read.data }) !== null)
      return err({ kind: 'closed-year' });
    const { draft } = createStep(engine, 'deposit', { scope, set: read.data });
    return commitLocally(engine, { drafts: [draft], undo: null });
  });
}

type Returning = {
  readonly id: string;
  readonly line: number;
  readonly on: IsoDate;
  readonly reason: string;
};

/** Every part of a family's cheque comes back with it. */
export function returnLine(
  engine: Engine,
  { id, line, on, reason }: Returning,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const found = findDeposit(engine, id);
    if (!found.ok) return found;
    const { scope, fields } = found.value;
    const parts = (fields.lines[line]?.payments ?? []).flatMap((part) => {
      const entry = engine.ledger.reversalOf(part) === null ? engine.ledger.get(part) : null;
      return entry === null ? [] : [entry];
    });
    if (parts.length === 0) return err({ kind: 'already-undone' });
    const drafts = [];
    for (const { scope: _, ...part } of parts) {
      // No bank gives back what it has not been given.
      const day = laterOf(laterOf(on, fields.on), part.receivedOn);
      const read = ContributionFields.safeParse(reversalOf(part, { day, reason }));
      if (!read.success || reason.trim() === '')
        return err({ kind: 'invalid-record', field: 'reason' });
      if (lockedYear(engine, 'contribution', { scope, fields: read.data }) !== null)
        return err({ kind: 'closed-year' });
      drafts.push(createStep(engine, 'contribution', { scope, set: read.data }).draft);
    }
    return commitLocally(engine, { drafts, undo: null });
  });
}

/** One that stands, where this office may write. */
function findDeposit(engine: Engine, id: string) {
  const current = engine.records.of('deposit', id);
  if (current === null || current.fields.cancels !== null)
    return err({ kind: 'unknown-record' } as const);
  const allowed = mayEdit(engine, current.scope);
  if (!allowed.ok) return allowed;
  return cancellationOf(depositsIn(engine, current.scope), id) === null
    ? { ok: true as const, value: current }
    : err({ kind: 'already-undone' } as const);
}
