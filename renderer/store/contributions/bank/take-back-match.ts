import { BankMatchFields } from '#shared/domain/bank/match/bank-match.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import { err, type Result } from '#shared/result.ts';
import type { Step } from '../../acts/act.ts';
import { createStep } from '../../acts/row-steps.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayEdit } from '../../members/may-write.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import { reversalStep } from '../reverse-payment.ts';
import { lastDecisions, standing } from './bank-rows.ts';
import { derivedId } from './derived-id.ts';

type Asked = { readonly line: string; readonly on: IsoDate; readonly reason: string };

/**
 * The line is to be treated again, and the trace of both decisions stays. What was recorded from it is taken back with
 * it; a reversal that it stood for stays, as every reversal does.
 */
export function takeBackMatch(
  engine: Engine,
  { line, on, reason }: Asked,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const kept = engine.records.of('bank-line', line);
    if (kept === null) return err({ kind: 'unknown-record' });
    const { scope } = kept;
    const allowed = mayEdit(engine, scope);
    if (!allowed.ok) return allowed;
    const decision = standing(lastDecisions(engine, scope).get(line));
    if (decision === null) return err({ kind: 'already-undone' });
    const number = decision.number + 1;
    const set = { line, number, on, outcome: { kind: 'taken-back', reason } };
    const read = BankMatchFields.safeParse(set);
    if (!read.success) return err({ kind: 'invalid-record', field: 'reason' });
    const { outcome } = decision;
    const steps: Step[] = [];
    for (const id of outcome.kind === 'payments' && outcome.recorded ? outcome.payments : []) {
      // Somebody may have taken it back on the person's page.
      if (engine.ledger.reversalOf(id) !== null) continue;
      const step = reversalStep(engine, { id, on, reason });
      if (!step.ok) return step;
      steps.push(step.value);
    }
    const own = await derivedId(`match ${line} ${number} 0`);
    const match = createStep({ ...engine, newId: () => own }, 'bank-match', {
      scope,
      set: read.data,
    });
    return commitLocally(engine, {
      drafts: [...steps, match].map(({ draft }) => draft),
      undo: null,
    });
  });
}
