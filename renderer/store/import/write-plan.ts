import type { ImportPlan, PlannedRow } from '#shared/domain/import/import.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DraftMutation } from '#shared/sync/mutation.ts';
import { changesBetween, fingerprint, type UndoEntry } from '#shared/sync/undo.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import { newestFirst } from '../commit/seal-undo.ts';
import type { Engine } from '../engine.ts';
import { mayEdit, mayWrite } from '../members/may-write.ts';
import { takeSnapshot } from '../safety/take-snapshot.ts';
import type { CommitFailure, UndoableBatch } from '../store-api.ts';

export type PlanToWrite = {
  readonly plan: ImportPlan;
  readonly revs: ReadonlyMap<string, number>;
  readonly scope: ScopeId;
  readonly fileName: string;
};

/** Writes all planned rows in one commit, and how to take them back with it. */
export async function writePlan(
  engine: Engine,
  input: PlanToWrite,
): Promise<Result<UndoableBatch, CommitFailure>> {
  const written = await engine.inTurn(() => write(engine, input));
  if (written.ok) engine.whenIdle(() => takeSnapshot(engine));
  return written;
}

async function write(
  engine: Engine,
  { plan, revs, scope, fileName }: PlanToWrite,
): Promise<Result<UndoableBatch, CommitFailure>> {
  const allowed = mayWrite(engine, scope);
  if (!allowed.ok) return allowed;
  const steps = plan.rows.flatMap((row) => stepOf(engine, row, { scope, revs }));
  if (steps.length === 0) return err({ kind: 'nothing-planned' });
  const created = steps.filter(({ draft }) => draft.op === 'create').length;
  const committed = await commitLocally(engine, {
    drafts: steps.map(({ draft }) => draft),
    undo: {
      kind: 'import',
      subject: fileName,
      created,
      updated: steps.length - created,
      scopes: [...new Set(steps.map((step) => step.scope))],
      entries: steps.map(({ entry }) => entry),
    },
  });
  if (!committed.ok) return committed;
  const [batch] = [...engine.undo.values()].map((record) => record.batch).sort(newestFirst);
  return batch === undefined ? err({ kind: 'nothing-planned' }) : ok(batch);
}

type Step = { readonly draft: DraftMutation; readonly entry: UndoEntry; readonly scope: ScopeId };
type Target = Pick<PlanToWrite, 'scope' | 'revs'>;

function stepOf(engine: Engine, row: PlannedRow, { scope, revs }: Target): readonly Step[] {
  const { newId, now, people } = engine;
  if (row.kind === 'create') {
    // A new UUID is a new member's id.
    const id = newId() as MemberId;
    const entry: UndoEntry = { kind: 'created', id, print: fingerprint(row.set) };
    const draft = { op: 'create', entity: 'member', id, scope, set: row.set, at: now() } as const;
    return [{ draft, entry, scope }];
  }
  if (row.kind !== 'update') return [];
  const current = people.get(row.memberId);
  // Gone, or out of reach, since the plan was made.
  if (current === null || !mayEdit(engine, current.scope).ok) return [];
  const { memberId: id, patch: set } = row;
  const base = Math.min(revs.get(id) ?? 0, current.rev);
  const changes = changesBetween(current.fields, set);
  const draft = { op: 'patch', entity: 'member', id, base, set, at: now() } as const;
  return [{ draft, entry: { kind: 'edited', id, changes }, scope: current.scope }];
}
