import { err, type Result } from '#shared/result.ts';
import { commitOrNothing, type Step } from '../acts/act.ts';
import { patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { mayEdit } from '../members/may-write.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { FieldOrder } from '../store-api/records.ts';

/** One act: each field gets its place in the order given. Two that came with one place get two. */
export function arrangeFields(
  engine: Engine,
  { ids, moved }: FieldOrder,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const steps: Step[] = [];
    for (const [place, id] of ids.entries()) {
      const current = engine.records.of('custom-field', id);
      if (current?.kind !== 'custom-field') return err({ kind: 'unknown-record' });
      steps.push(...patchSteps(engine, 'custom-field', { current, patch: { place } }));
    }
    const forbidden = steps.find(({ scope }) => !mayEdit(engine, scope).ok);
    if (forbidden !== undefined) return err({ kind: 'read-only' });
    const subject = engine.records.of('custom-field', moved)?.fields.name ?? '';
    return commitOrNothing(engine, steps, { kind: 'record', subject });
  });
}
