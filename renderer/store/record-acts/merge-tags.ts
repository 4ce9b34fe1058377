import { err, type Result } from '#shared/result.ts';
import { commitOrNothing, type Step } from '../acts/act.ts';
import { deleteStep, patchSteps } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { inSlices } from '../in-turn.ts';
import { mayEdit } from '../members/may-write.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { TagMerge } from '../store-api/records.ts';
import { speakingRows } from './speaking-rows.ts';

/** One act: whoever has `from` has `into` instead, segments ask for `into` instead, and `from` goes. */
export function mergeTags(
  engine: Engine,
  { from, into }: TagMerge,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const going = engine.records.of('tag', from);
    const staying = engine.records.of('tag', into);
    if (going?.kind !== 'tag' || staying?.kind !== 'tag' || from === into) {
      return err({ kind: 'unknown-record' });
    }
    const steps = [
      ...(await retagged(engine, { from, into })),
      ...speakingRows(engine, new Map([[from, into]])),
      deleteStep(engine, 'tag', going),
    ];
    const forbidden = steps.find(({ scope }) => !mayEdit(engine, scope).ok);
    if (forbidden !== undefined) return err({ kind: 'read-only' });
    return commitOrNothing(engine, steps, { kind: 'record', subject: going.fields.name });
  });
}

/** Those in the bin too: they may come back. */
async function retagged(engine: Engine, { from, into }: TagMerge): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const patch = { [`tag.${from}`]: null, [`tag.${into}`]: true };
  await inSlices([...engine.people.ids()], (id) => {
    const current = engine.people.own(id);
    if (current === null || (current.fields[`tag.${from}`] ?? null) === null) return;
    steps.push(...patchSteps(engine, 'member', { current, patch }));
  });
  return steps;
}
