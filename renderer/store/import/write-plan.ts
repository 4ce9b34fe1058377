import type { Resemblances } from '#shared/domain/import/find-resemblances.ts';
import type { ImportPlan, PlannedRow } from '#shared/domain/import/import.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Step } from '../acts/act.ts';
import { createStep } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { breather } from '../in-turn.ts';
import { mayAddRecord, mayEdit, mayWrite } from '../members/may-write.ts';
import { personSteps } from '../members/person-steps.ts';
import { takeSnapshot } from '../safety/take-snapshot.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { UndoableBatch } from '../store-api/undo.ts';
import type { PlanRequest } from './import-api.ts';
import type { Job } from './job.ts';
import { rememberSteps } from './remember-mapping.ts';

export type PlanToWrite = {
  readonly plan: ImportPlan;
  readonly request: PlanRequest;
  readonly resembling: Resemblances;
  readonly revs: ReadonlyMap<string, number>;
  readonly table: ParsedTable;
  readonly scope: ScopeId;
  readonly job: Job;
};

/** Writes all planned rows in one commit, and how to take them back with it. */
export async function writePlan(
  engine: Engine,
  order: PlanToWrite,
): Promise<Result<UndoableBatch, CommitFailure>> {
  const written = await engine.inTurn(() => write(engine, order));
  if (written.ok) engine.whenIdle(() => takeSnapshot(engine));
  return written;
}

async function write(
  engine: Engine,
  order: PlanToWrite,
): Promise<Result<UndoableBatch, CommitFailure>> {
  const { plan, scope, table, job } = order;
  const allowed = mayWrite(engine, scope);
  if (!allowed.ok) return allowed;
  const people = await stepsForPeople(engine, order);
  if (people === null) return err({ kind: 'cancelled' });
  const { steps, created, updated } = people;
  if (steps.length === 0) return err({ kind: 'nothing-planned' });
  const tags = tagSteps(engine, plan, scope);
  if (!tags.ok) return tags;
  const drafts = [...tags.value, ...steps, ...rememberSteps(engine, order)].map(
    ({ draft }) => draft,
  );
  let written = 0;
  const before = new Set(engine.undo.keys());
  job.says({ phase: 'writing', done: 0, of: drafts.length });
  const committed = await commitLocally(engine, {
    drafts,
    undo: {
      kind: 'import',
      subject: table.fileName,
      created,
      updated,
      scopes: [...new Set(steps.map((step) => step.scope))],
      // New tags stay when the import is taken back: somebody may have given them to others since. So do its settings.
      entries: steps.flatMap(({ entry }) => entry ?? []),
    },
    watch: {
      isCancelled: job.isCancelled,
      wrote(rows) {
        written += rows;
        job.says({ phase: 'writing', done: written, of: drafts.length });
      },
    },
  });
  if (!committed.ok) return committed;
  // Not by its time: another act may have been done in the same millisecond.
  const record = [...engine.undo].find(([id]) => !before.has(id))?.[1];
  return record === undefined ? err({ kind: 'nothing-planned' }) : ok(record.batch);
}

type PeopleSteps = {
  readonly steps: readonly Step[];
  readonly created: number;
  readonly updated: number;
};

/** Null when it was stopped. */
async function stepsForPeople(engine: Engine, order: PlanToWrite): Promise<PeopleSteps | null> {
  const { rows } = order.plan;
  const pause = breather(pauseMs);
  const steps: Step[] = [];
  let created = 0;
  let updated = 0;
  for (const [at, row] of rows.entries()) {
    const own = stepsOf(engine, row, order);
    // Of a large family a loop, never a spread: there may be hundreds of thousands.
    for (const step of own) steps.push(step);
    if (row.kind === 'create') created += 1;
    else if (own.length > 0) updated += 1;
    if (at % rowsPerStep !== 0) continue;
    order.job.says({ phase: 'preparing', done: at, of: rows.length });
    await pause();
    if (order.job.isCancelled()) return null;
  }
  return { steps, created, updated };
}

const pauseMs = 12;
const rowsPerStep = 250;

function stepsOf(
  engine: Engine,
  row: PlannedRow,
  { scope, revs, request, resembling }: PlanToWrite,
): readonly Step[] {
  if (row.kind === 'create') {
    const { id, ...step } = createStep(engine, 'member', { scope, set: row.set });
    const isToldApart = request.decisions?.[row.line]?.kind === 'create';
    const others = isToldApart ? (resembling.get(row.line) ?? []) : [];
    // Who was said to be somebody else is not asked about again.
    const apart = others.map(({ memberId }) =>
      createStep(engine, 'distinction', { scope, set: { a: id, b: memberId } }),
    );
    return [step, ...apart];
  }
  if (row.kind !== 'update') return [];
  const current = engine.people.own(row.memberId);
  // Gone, or out of reach, since the plan was made.
  if (current === null || !mayEdit(engine, current.scope).ok) return [];
  const rev = Math.min(revs.get(current.id) ?? 0, current.rev);
  return personSteps(engine, { ...current, rev }, row.patch);
}

function tagSteps(
  engine: Engine,
  { newTags }: ImportPlan,
  scope: ScopeId,
): Result<readonly Step[], CommitFailure> {
  if (newTags.length === 0) return ok([]);
  const allowed = mayAddRecord(engine, 'tag', scope);
  if (!allowed.ok) return allowed;
  return ok(
    newTags.map(({ id, name }) => {
      // The people of the plan name the tag by the id that the plan gave it.
      const named = { ...engine, newId: () => id };
      return createStep(named, 'tag', { scope, set: { name, colour: 'grey' } });
    }),
  );
}
