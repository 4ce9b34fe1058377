import type { HouseholdProposal } from '#shared/domain/import/find-households.ts';
import type {
  ImportPlan,
  PlanCounts,
  PlannedRow,
  Resemblances,
  RowDecisions,
  ShownRow,
} from '#shared/domain/import/import.ts';
import { isWanted, type Narrowing } from '#shared/domain/import/narrow-rows.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import { err, ok } from '#shared/result.ts';
import type { Engine } from '../engine.ts';
import { readFile } from '../files/read-file.ts';
import { inSlices } from '../in-turn.ts';
import { owned } from '../sealed/bytes.ts';
import type { ImportApi, ImportProgress, PlanRequest, PlanSummary } from './import-api.ts';
import { makePlan } from './make-plan.ts';
import { openedImport } from './opened-import.ts';
import { readingBegins, readingIn, rowsTaken, stopReading } from './reading-progress.ts';
import { writePlan } from './write-plan.ts';

/** The file that is being imported: it stays in the Worker from opening to the end of its report. */
export type ImportDesk = ImportApi;

type Planned = {
  readonly request: PlanRequest;
  readonly plan: ImportPlan;
  readonly resembling: Resemblances;
  readonly households: readonly HouseholdProposal[];
  /** Revisions of everybody when the plan was made: what the person saw of them. */
  readonly revs: ReadonlyMap<string, number>;
  readonly isWritten: boolean;
};

type Work = { readonly table: ParsedTable; readonly planned: Planned | null };

export function createImportDesk(engine: Engine): ImportDesk {
  let work: Work | null = null;
  let progress: ImportProgress = null;
  /** What runs now; another one takes its place, and then it stops. */
  let running: object | null = null;
  const narrowed = remembering();

  const begin = () => {
    const mine = {};
    running = mine;
    return {
      isCancelled: () => running !== mine,
      says(now: ImportProgress) {
        if (running === mine) progress = now;
      },
      end() {
        if (running !== mine) return;
        running = null;
        progress = null;
      },
    };
  };
  const rowsOf = async (narrowing: Narrowing): Promise<readonly PlannedRow[]> =>
    work?.planned ? narrowed(work.planned, narrowing) : [];

  return {
    async openImport(input) {
      await stopReading(engine.main, progress);
      const job = begin();
      job.says(readingBegins);
      const order = { ...input, bytes: owned(input.bytes) };
      const parsed = await readFile(engine.main, order, {
        isCancelled: job.isCancelled,
        tookIn: (done, of) => job.says(rowsTaken(done, of)),
      });
      const isStopped = job.isCancelled();
      job.end();
      if (!parsed.ok) return parsed;
      if (isStopped) return err({ kind: 'stopped' });
      work = { table: parsed.value, planned: null };
      return ok(openedImport(engine, parsed.value));
    },

    async planImport(request) {
      if (work === null) return cancelled;
      const { table, planned } = work;
      const job = begin();
      const made = await makePlan(engine, { table, request, job, before: planned });
      job.end();
      if (made === null || work?.table !== table) return cancelled;
      work = { table, planned: { ...made, request, isWritten: false } };
      return summaryOf(made);
    },

    async plannedRows({ kind, text = '', from, to }) {
      const rows = await rowsOf({ kind, text });
      return rows.slice(from, to).map((row): ShownRow => {
        const { people = [], twins = [] } = work?.planned?.resembling.get(row.line) ?? {};
        const cells = row.kind === 'refused' ? cellsOf(work?.table, row.line) : undefined;
        return {
          ...row,
          ...(people.length > 0 && { resembles: people }),
          ...(twins.length > 0 && { twins }),
          ...(cells !== undefined && { cells }),
        };
      });
    },

    countPlanned: async (narrowing) => (await rowsOf(narrowing)).length,

    joiningTwins: async () => joiningAll(work?.planned?.plan.rows ?? []),

    plannedHouseholds: async () => work?.planned?.households ?? [],

    plannedNames: async ({ from, to }) => work?.planned?.plan.splits.slice(from, to) ?? [],

    importProgress: () => readingIn(engine.main, progress),

    async stopImport() {
      const stopped = progress;
      running = null;
      progress = null;
      await stopReading(engine.main, stopped);
    },

    async confirmImport({ scope, households: accepted = [] }) {
      if (!work?.planned || work.planned.isWritten) return err({ kind: 'nothing-planned' });
      const { table, planned } = work;
      const job = begin();
      const households = planned.households.filter(({ key }) => accepted.includes(key));
      const written = await writePlan(engine, { ...planned, households, table, scope, job });
      job.end();
      if (written.ok) work = { table, planned: { ...planned, isWritten: true } };
      return written;
    },

    async cancelImport() {
      const stopped = progress;
      running = null;
      progress = null;
      work = null;
      await stopReading(engine.main, stopped);
    },
  };
}

const nobody: PlanCounts = { create: 0, update: 0, unchanged: 0, skipped: 0, refused: 0 };
const cancelled: PlanSummary = {
  ...nobody,
  resembling: 0,
  twins: 0,
  splits: 0,
  newTags: [],
  households: 0,
  isCancelled: true,
};

const summaryOf = ({
  plan,
  resembling,
  households,
}: Pick<Planned, 'plan' | 'resembling' | 'households'>): PlanSummary => ({
  households: households.length,
  ...plan.counts,
  resembling: resembling.size,
  twins: Object.keys(joiningAll(plan.rows)).length,
  splits: plan.splits.length,
  newTags: plan.newTags,
  isCancelled: false,
});

/** Every row that is left out because another one surely speaks for its person, to be read into that one. */
function joiningAll(rows: readonly PlannedRow[]): RowDecisions {
  return Object.fromEntries(
    rows.flatMap((row) =>
      row.kind === 'skipped' && row.reason === 'same-person-twice' && row.twin !== undefined
        ? [[row.line, { kind: 'same-as' as const, line: row.twin }] as const]
        : [],
    ),
  );
}

/** Rows come in the order of their lines. */
function cellsOf(table: ParsedTable | undefined, line: number): readonly string[] | undefined {
  const rows = table?.rows ?? [];
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.line === line ? rows[low]?.cells : undefined;
}

/** The last narrowing is asked for again with every page of it. */
function remembering() {
  type Last = { planned: Planned; narrowing: Narrowing; rows: Promise<readonly PlannedRow[]> };
  let last: Last | null = null;
  return (planned: Planned, narrowing: Narrowing): Promise<readonly PlannedRow[]> => {
    const isSame =
      last?.planned.plan === planned.plan &&
      last.narrowing.kind === narrowing.kind &&
      last.narrowing.text === narrowing.text;
    if (last === null || !isSame) {
      const rows = narrow(planned, narrowing);
      last = { planned, narrowing, rows };
    }
    return last.rows;
  };
}

/** A word is looked for in every value of every row. */
async function narrow(
  { plan, resembling }: Planned,
  narrowing: Narrowing,
): Promise<readonly PlannedRow[]> {
  const isAsked = isWanted(narrowing, resembling);
  const rows: PlannedRow[] = [];
  await inSlices(plan.rows, (row) => {
    if (isAsked(row)) rows.push(row);
  });
  return rows;
}
