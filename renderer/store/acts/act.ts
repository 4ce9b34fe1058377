import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import type { UndoEntry } from '#shared/sync/undo.ts';
import { commitLocally, type Watch } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { inSlices } from '../in-turn.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { UndoableBatch } from '../store-api/undo.ts';

/** One write to one row, and how it is taken back; `entry` null: never. */
export type Step = {
  readonly draft: DraftMutation;
  readonly entry: UndoEntry | null;
  readonly scope: ScopeId;
};

export type Act = Pick<UndoableBatch, 'kind' | 'subject'> & {
  /** In counting what was updated, when it is not one a step. */
  readonly updated?: number;
  readonly watch?: Watch;
};

/** Commits steps that belong together, all or nothing, as one batch to take back. Only inside `inTurn`. */
export async function commitAct(
  engine: Engine,
  steps: readonly Step[],
  { kind, subject, updated, watch }: Act,
): Promise<Result<UndoableBatch, CommitFailure>> {
  if (steps.length === 0) return err({ kind: 'nothing-planned' });
  const { drafts, entries, scopes, created } = await sorted(steps);
  const committed = await commitLocally(engine, {
    drafts,
    undo: {
      kind,
      subject,
      created,
      updated: updated ?? steps.length - created,
      scopes: [...scopes],
      entries,
    },
    ...(watch !== undefined && { watch }),
  });
  if (!committed.ok) return committed;
  // The last one that was remembered: two acts may share a millisecond.
  const record = [...engine.undo.values()].at(-1);
  return record === undefined ? err({ kind: 'nothing-planned' }) : ok(record.batch);
}

async function sorted(steps: readonly Step[]) {
  const drafts: DraftMutation[] = [];
  const entries: UndoEntry[] = [];
  const scopes = new Set<ScopeId>();
  let created = 0;
  await inSlices(steps, ({ draft, entry, scope }) => {
    drafts.push(draft);
    if (entry !== null) entries.push(entry);
    scopes.add(scope);
    if (draft.op === 'create') created += 1;
  });
  return { drafts, entries, scopes, created };
}

/** For acts of which people need to know no more than that they were done. */
export async function commitOrNothing(
  engine: Engine,
  steps: readonly Step[],
  act: Act,
): Promise<Result<null, CommitFailure>> {
  if (steps.length === 0) return ok(null);
  const committed = await commitAct(engine, steps, act);
  return committed.ok ? ok(null) : committed;
}
