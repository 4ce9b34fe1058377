import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitLocally } from './commit/commit-locally.ts';
import { writeCommit } from './commit/write-commit.ts';
import type { Engine } from './engine.ts';
import { writableSections } from './sections.ts';
import type { CommitFailure, StoreProblem } from './store-api.ts';
import { withScope } from './sync/apply-page.ts';
import { assignLocal, unassigned } from './sync/assign-local.ts';

/** All that waits for a person's decision. */
export function listProblems(engine: Engine): readonly StoreProblem[] {
  return [...refused(engine), ...conflicts(engine), ...unassignedPeople(engine), ...pauses(engine)];
}

const refused = ({ problems }: Engine): readonly StoreProblem[] =>
  [...problems].map(([id, { mutation, reason, name }]) => ({
    kind: 'refused',
    id,
    mutation,
    reason,
    name,
  }));

/** But those that this office has just decided. */
const conflicts = ({ held, outbox, people }: Engine): readonly StoreProblem[] =>
  [...held.conflicts.values()]
    .filter(({ id, conflict }) => conflict.status === 'open' && outbox.of(id).length === 0)
    .map(({ id, conflict }) => {
      // A conflict record is about a member.
      const fields = people.get(conflict.rowId as MemberId)?.fields;
      return { kind: 'conflict', id, conflict, name: fields ? displayName(fields) : '' };
    });

function unassignedPeople(engine: Engine): readonly StoreProblem[] {
  const { epoch } = engine.store.meta();
  const count = epoch === null ? 0 : unassigned(engine).length;
  return count === 0 ? [] : [{ kind: 'unassigned', id: 'unassigned', count }];
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
