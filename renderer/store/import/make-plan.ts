import { createDuplicateIndex } from '#shared/domain/duplicates/duplicate-index.ts';
import { findHouseholds, type HouseholdProposal } from '#shared/domain/import/find-households.ts';
import { findResemblances, withSureTwins } from '#shared/domain/import/find-resemblances.ts';
import type {
  ImportPlan,
  KnownMember,
  PlanProgress,
  Resemblances,
  RowDecisions,
} from '#shared/domain/import/import.ts';
import { planSteps } from '#shared/domain/import/plan-import.ts';
import { duplicateFactsOf } from '#shared/domain/members/duplicate-facts.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import type { Engine } from '../engine.ts';
import { breather } from '../in-turn.ts';
import type { PlanRequest } from './import-api.ts';
import { type Job, runSteps } from './job.ts';
import { rememberedNames } from './remember-mapping.ts';
import { sectionWords } from './section-words.ts';

type Made = {
  readonly plan: ImportPlan;
  readonly resembling: Resemblances;
  readonly households: readonly HouseholdProposal[];
  readonly revs: ReadonlyMap<string, number>;
};

type Order = {
  readonly table: ParsedTable;
  readonly request: PlanRequest;
  readonly job: Job;
  /** The plan that this one takes the place of. */
  readonly before: { readonly request: PlanRequest; readonly resembling: Resemblances } | null;
};

/** Plans in slices, so that nobody waits; null when it was stopped. */
export async function makePlan(
  engine: Engine,
  { table, request, job, before }: Order,
): Promise<Made | null> {
  const everybody = await peopleInPieces(engine, job);
  if (everybody === null) return null;
  const { known, revs } = everybody;
  const { mapping, options, scope, corrections = {}, decisions = {} } = request;
  const section = sectionWords(engine, scope);
  const knownNames = rememberedNames(engine);
  const input = { table, mapping, options, known, section, corrections, knownNames };
  const planned = (said: RowDecisions) =>
    runSteps(planSteps({ ...input, decisions: said }), job, 'comparing');
  const made = async ({ value: plan }: { readonly value: ImportPlan }, found: Resemblances) => {
    const homes = await runSteps(findHouseholds({ plan, known }), job, 'resembling');
    if (homes === null) return null;
    const resembling = withSureTwins(found, plan.rows);
    return { plan, revs, resembling, households: homes.value };
  };
  // A decision changes what is done about a likeness, not the likeness.
  if (before !== null && isSameBut(before.request, request)) {
    const again = await planned(decisions);
    return again && made(again, before.resembling);
  }
  const undecided = await planned({});
  if (undecided === null) return null;
  const alike = await runSteps(resemblances(engine, undecided.value, known), job, 'resembling');
  if (alike === null) return null;
  const hasDecisions = Object.keys(decisions).length > 0;
  const decided = hasDecisions ? await planned(decisions) : undecided;
  return decided && made(decided, alike.value);
}

/** Everybody as they are now, with what this office has seen of them; null when it was stopped. */
async function peopleInPieces({ people }: Engine, job: Job) {
  const known: KnownMember[] = [];
  const revs = new Map<string, number>();
  const pause = breather(pauseMs);
  for (const { id, fields, rev } of people.shown()) {
    known.push({ id, fields });
    revs.set(id, rev);
    if (known.length % peoplePerStep !== 0) continue;
    await pause();
    if (job.isCancelled()) return null;
  }
  return { known, revs };
}

const pauseMs = 12;

function* resemblances(
  { people }: Engine,
  { rows, counts }: ImportPlan,
  known: readonly KnownMember[],
): Generator<PlanProgress, Resemblances> {
  if (counts.create === 0 || known.length + counts.create === 1)
    return withSureTwins(new Map(), rows);
  const index = createDuplicateIndex();
  const of = known.length + rows.length;
  for (const [at, { id, fields }] of known.entries()) {
    index.put(duplicateFactsOf(id, fields));
    if (at % peoplePerStep === 0) yield { done: at, of };
  }
  const search = findResemblances(rows, {
    index,
    fieldsOf: (id) => people.get(id)?.fields ?? null,
  });
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
    yield { done: known.length + step.value.done, of };
  }
}

const peoplePerStep = 50;

const isSameBut = (a: PlanRequest, b: PlanRequest): boolean => keyOf(a) === keyOf(b);

const keyOf = ({ mapping, options, scope, corrections }: PlanRequest): string =>
  JSON.stringify([mapping, options, scope, corrections]);
