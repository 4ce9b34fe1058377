import { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import { reversalOf } from '#shared/domain/contributions/ledger.ts';
import { laterOf } from '#shared/domain/dates.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Step } from '../acts/act.ts';
import { createStep } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from '../members/may-write.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { PaymentReversal } from '../store-api/contributions.ts';
import { lockedYear } from './closing/closed-years.ts';

export function reversePayment(
  engine: Engine,
  reversal: PaymentReversal,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const step = reversalStep(engine, reversal);
    if (!step.ok) return step;
    return commitLocally(engine, { drafts: [step.value.draft], undo: null });
  });
}

/** What taking it back writes, or why it may not be; for acts that write more with it. Only inside `inTurn`. */
export function reversalStep(
  engine: Engine,
  { id, on, reason }: PaymentReversal,
): Result<Step, CommitFailure> {
  const current = engine.records.of('contribution', id);
  if (current === null || current.fields.reverses !== null) return err({ kind: 'unknown-record' });
  const allowed = mayEdit(engine, current.scope);
  if (!allowed.ok) return allowed;
  if (engine.ledger.reversalOf(id) !== null) return err({ kind: 'already-undone' });
  if (reason.trim() === '') return err({ kind: 'invalid-record', field: 'reason' });
  // Nothing is taken back before it was given.
  const day = laterOf(on, current.fields.receivedOn);
  const read = ContributionFields.safeParse(reversalOf({ ...current.fields, id }, { day, reason }));
  if (!read.success) return err({ kind: 'invalid-record', field: 'reason' });
  const books = { scope: current.scope, fields: read.data };
  if (lockedYear(engine, 'contribution', books) !== null) return err({ kind: 'closed-year' });
  return ok(createStep(engine, 'contribution', { scope: current.scope, set: read.data }));
}
