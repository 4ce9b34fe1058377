import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import { defaultImportOptions, type ImportPlan } from '#shared/domain/import/import.ts';
import { type PlanInput, planSteps } from '#shared/domain/import/plan-import.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import { runSteps } from '../../../renderer/store/import/job.ts';
import { inventMembers } from './invent-members.ts';
import { membersCsv } from './members-csv.ts';

export type PlanStall = {
  readonly plan: ImportPlan;
  /** How long whoever waits for this thread has to wait at most. */
  readonly longestWaitMs: number;
  readonly wholeMs: number;
};

const headingsAndFirst = 200;

/** Plans `count` rows, half of them of people who are known, and watches how long anything else has to wait. */
export async function planWatched(count: number): Promise<PlanStall> {
  const input = theInput(count);
  let longestWaitMs = 0;
  let last = performance.now();
  let isOver = false;
  const watch = () => {
    const now = performance.now();
    longestWaitMs = Math.max(longestWaitMs, now - last);
    last = now;
    if (!isOver) setImmediate(watch);
  };
  setImmediate(watch);
  const begun = performance.now();
  const job = { isCancelled: () => false, says: () => undefined };
  const planned = await runSteps(planSteps(input), job, 'comparing');
  isOver = true;
  if (planned === null) throw new Error('Nobody stopped it');
  return { plan: planned.value, longestWaitMs, wholeMs: performance.now() - begun };
}

function theInput(count: number): PlanInput {
  const everybody = inventMembers(count + count / 2);
  const [headers = [], ...rows] = membersCsv(everybody.slice(count / 2))
    .split('\r\n')
    .map((line) => line.split(';'));
  return {
    table: { headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) },
    mapping: guessMapping(headers, rows.slice(0, headingsAndFirst)).mapping,
    options: defaultImportOptions,
    known: everybody.slice(0, count).map((fields, at) => ({
      id: MemberId.parse(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
      fields,
    })),
  };
}
