import type { HouseholdProposal } from '#shared/domain/import/find-households.ts';
import type { ImportPlan, PlannedRow, Resemblances } from '#shared/domain/import/import.ts';
import { reportToKeep } from '#shared/domain/import/import-report.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Step } from '../acts/act.ts';
import { createStep, patchSteps } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import { breather } from '../in-turn.ts';
import { mayAddRecord, mayEdit, mayWrite } from '../members/may-write.ts';
import { personSteps } from '../members/person-steps.ts';
import { takeSnapshot } from '../safety/take-snapshot.ts';
import { ownScope } from '../sections.ts';
import type { CommitFailure } from '../store-api/commit-failure.ts';
import type { UndoableBatch } from '../store-api/undo.ts';
import { todayOf } from '../today.ts';
import { housePeople, movingIn } from './house-people.ts';
import type { PlanRequest } from './import-api.ts';
import type { Job } from './job.ts';
import { rememberSteps } from './remember-mapping.ts';

export type PlanToWrite = {
  readonly plan: ImportPlan;
  readonly request: PlanRequest;
  readonly resembling: Resemblances;
  /** Those that a person has said yes to. */
  readonly households: readonly HouseholdProposal[];
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
  const { steps, apart, created, updated } = people;
  if (steps.length === 0) return err({ kind: 'nothing-planned' });
  const tags = tagSteps(engine, plan, scope);
  if (!tags.ok) return tags;
  const report = reportStep(engine, order);
  const kept = [...rememberSteps(engine, order), ...(report === null ? [] : [report])];
  const drafts = [...tags.value, ...steps, ...apart, ...kept].map(({ draft }) => draft);
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
      ...(report !== null && { report: report.id }),
      scopes: [...new Set(steps.map((step) => step.scope))],
      // New tags stay when the import is taken back: somebody may have given them to others since. So do its settings.
      entries: [...steps, ...apart].flatMap(({ entry }) => entry ?? []),
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
  /** Who was said to be somebody else is not asked about again. */
  readonly apart: readonly Step[];
  readonly created: number;
  readonly updated: number;
};

/** Null when it was stopped. */
async function stepsForPeople(engine: Engine, order: PlanToWrite): Promise<PeopleSteps | null> {
  const { rows } = order.plan;
  const pause = breather(pauseMs);
  const steps: Step[] = [];
  const ids = new Map<number, string>();
  const { scope, revs, households } = order;
  const housing = housePeople(engine, { rows, households, scope });
  const how = { scope, revs, homeOfLine: housing.homeOfLine };
  for (const step of [...housing.founding, ...housing.joining]) steps.push(step);
  let created = 0;
  let updated = housing.joining.length;
  for (const [at, row] of rows.entries()) {
    const { id, steps: own } = stepsOf(engine, row, how);
    if (id !== null) ids.set(row.line, id);
    // Of a large family a loop, never a spread: there may be hundreds of thousands.
    for (const step of own) steps.push(step);
    if (row.kind === 'create') created += 1;
    else if (own.length > 0) updated += 1;
    if (at % rowsPerStep !== 0) continue;
    order.job.says({ phase: 'preparing', done: at, of: rows.length });
    await pause();
    if (order.job.isCancelled()) return null;
  }
  return { steps, apart: apartSteps(engine, order, ids), created, updated };
}

const pauseMs = 12;
const rowsPerStep = 250;

type RowSteps = { readonly id: string | null; readonly steps: readonly Step[] };

type How = Pick<PlanToWrite, 'scope' | 'revs'> & {
  readonly homeOfLine: ReadonlyMap<number, string>;
};

function stepsOf(engine: Engine, row: PlannedRow, { scope, revs, homeOfLine }: How): RowSteps {
  const home = homeOfLine.get(row.line);
  const moving = home === undefined ? null : movingIn(home);
  if (row.kind === 'create') {
    const { id, ...step } = createStep(engine, 'member', { scope, set: { ...row.set, ...moving } });
    return { id, steps: [step] };
  }
  if (row.kind === 'unchanged' && moving === null) return { id: row.memberId, steps: [] };
  if (row.kind !== 'update' && row.kind !== 'unchanged') return { id: null, steps: [] };
  const { memberId: id } = row;
  const current = engine.people.own(id);
  // Gone, or out of reach, since the plan was made.
  if (current === null || !mayEdit(engine, current.scope).ok) return { id, steps: [] };
  const rev = Math.min(revs.get(current.id) ?? 0, current.rev);
  const seen = { ...current, rev };
  const patch = row.kind === 'update' ? row.patch : {};
  // The new home may not be there yet for anybody to see: its address was given to it when it was founded.
  const isMoving = moving !== null && current.fields.household !== home;
  return isMoving
    ? { id, steps: patchSteps(engine, 'member', { current: seen, patch: { ...patch, ...moving } }) }
    : { id, steps: personSteps(engine, seen, patch) };
}

/** By line, who each row has come to be. */
function apartSteps(
  engine: Engine,
  { scope, request, resembling }: PlanToWrite,
  ids: ReadonlyMap<number, string>,
): readonly Step[] {
  return Object.entries(request.decisions ?? {}).flatMap(([line, { kind }]) => {
    const id = ids.get(Number(line));
    const alike = resembling.get(Number(line));
    if (kind !== 'create' || id === undefined || alike === undefined) return [];
    const others = new Set([
      ...alike.people.map(({ memberId }): string => memberId),
      ...alike.twins.flatMap((twin) => ids.get(twin.line) ?? []),
    ]);
    others.delete(id);
    return [...others].map((other) =>
      createStep(engine, 'distinction', { scope, set: { a: id, b: other } }),
    );
  });
}

/** Only for whoever imported; null where nothing of theirs can be kept. */
function reportStep(engine: Engine, { table, plan }: PlanToWrite) {
  const scope = ownScope(engine.store.meta());
  if (!mayAddRecord(engine, 'import-report', scope).ok) return null;
  const set = reportToKeep({ table, plan, on: todayOf(engine) });
  return createStep(engine, 'import-report', { scope, set });
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
