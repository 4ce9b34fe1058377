import { displayName } from '#shared/domain/members/display-name.ts';
import { policyOf } from '#shared/domain/members/field-policy.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import { commitLocally } from './commit/commit-locally.ts';
import { nameIn } from './commit/name-of.ts';
import { writeCommit } from './commit/write-commit.ts';
import type { Engine } from './engine.ts';
import { asProblem, editedAfterMerge } from './people-acts/edited-after-merge.ts';
import { writableSections } from './sections.ts';
import type { CommitFailure } from './store-api/commit-failure.ts';
import type { StoreProblem } from './store-api/problems.ts';
import { withScope } from './sync/apply-page.ts';
import { assignLocal, unassigned } from './sync/assign-local.ts';

/** All that waits for a person's decision. */
export async function listProblems(engine: Engine): Promise<readonly StoreProblem[]> {
  const merged: StoreProblem[] = [];
  for (const own of editedAfterMerge(engine)) merged.push(await asProblem(engine, own));
  return [...atOnce(engine), ...merged];
}

export const countProblems = (engine: Engine): number =>
  atOnce(engine).length + editedAfterMerge(engine).length;

const atOnce = (engine: Engine): readonly StoreProblem[] => [
  ...refused(engine),
  ...conflicts(engine),
  ...unassignedPeople(engine),
  ...pauses(engine),
];

const refused = ({ problems }: Engine): readonly StoreProblem[] =>
  [...problems].map(([id, { mutation, reason, name }]) => ({
    kind: 'refused',
    id,
    mutation,
    reason,
    name,
  }));

/** But those that this office has just decided. */
const conflicts = (engine: Engine): readonly StoreProblem[] =>
  [...engine.held.conflicts.values()]
    .filter(({ id, conflict }) => conflict.status === 'open' && engine.outbox.of(id).length === 0)
    // A central of before may have recorded what nobody has to decide.
    .filter(({ conflict }) => policyOf(conflict.field) !== 'settled')
    .map(({ id, conflict }) => ({
      kind: 'conflict',
      id,
      conflict,
      name: nameFor(engine, conflict),
    }));

function nameFor({ people, records }: Engine, { entity, rowId }: Conflict): string {
  if (entity !== 'member') return nameIn(records.get(rowId)?.fields ?? {});
  const fields = people.own(rowId)?.fields;
  return fields === undefined ? '' : displayName(fields);
}

function unassignedPeople(engine: Engine): readonly StoreProblem[] {
  const { epoch } = engine.store.meta();
  const waiting = epoch === null ? [] : unassigned(engine);
  if (waiting.length === 0) return [];
  const people = waiting.filter(({ entity }) => entity === 'member').length;
  return [{ kind: 'unassigned', id: 'unassigned', count: Math.max(1, people) }];
}

const pauses = ({ store }: Engine): readonly StoreProblem[] =>
  Object.values(store.meta().scopes)
    .filter(({ removalIs }) => removalIs === 'paused')
    .map(({ grant, removal }) => ({
      kind: 'mass-deletion',
      id: `mass-deletion:${grant.id}`,
      scope: grant.id,
      ...removal,
    }));

export type Decision = { readonly id: string; readonly keep: 'server' | 'client' };

export function resolveConflict(
  engine: Engine,
  { id, keep }: Decision,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const found = engine.held.conflicts.get(id);
    if (found === undefined || found.conflict.status !== 'open') return ok(null);
    return commitLocally(engine, {
      drafts: [{ op: 'resolve', entity: 'conflict', id, keep, at: engine.now() }],
      undo: null,
    });
  });
}

export function dismissProblem(engine: Engine, id: string): Promise<void> {
  return engine.inTurn(async () => {
    if (!engine.problems.has(id)) return;
    await writeCommit(engine, { changes: [{ kind: 'remove', table: 'problems', id }] });
    engine.problems.delete(id);
    engine.changed();
  });
}

export function assignLocalMembers(
  engine: Engine,
  scope: ScopeId,
): Promise<Result<null, CommitFailure>> {
  return engine.inTurn(async () => {
    const isOffered = writableSections(engine.store.meta()).some(
      (choice) => choice.scope === scope,
    );
    if (!isOffered) return err({ kind: 'no-section' });
    await assignLocal(engine, scope);
    return ok(null);
  });
}

export function allowMassDeletion(engine: Engine, scope: ScopeId): Promise<void> {
  return engine.inTurn(async () => {
    const meta = engine.store.meta();
    if (meta.scopes[scope]?.removalIs !== 'paused') return;
    await writeCommit(engine, {
      changes: [],
      meta: withScope(meta, scope, { removalIs: 'allowed' }),
    });
    engine.changed();
  });
}
