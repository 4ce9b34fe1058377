import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import type {
  ColumnMapping,
  ImportOptions,
  ImportPlan,
  PlanCounts,
  PlannedRow,
} from '#shared/domain/import/import.ts';
import { planImport } from '#shared/domain/import/plan-import.ts';
import type { ParsedTable, ParseFailure } from '#shared/ipc/import-file.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import { owned } from '../sealed/bytes.ts';
import type { CommitFailure, ImportDraft, StoreApi, UndoableBatch } from '../store-api.ts';
import { writePlan } from './write-plan.ts';

/** The file that is being imported: it stays in the Worker from opening to writing. */
export type ImportDesk = Pick<
  StoreApi,
  'openImport' | 'planImport' | 'plannedRows' | 'confirmImport' | 'cancelImport'
>;

type Work = {
  readonly table: ParsedTable;
  readonly plan: ImportPlan | null;
  /** Revisions of everybody when the plan was made: what the person saw of them. */
  readonly revs: ReadonlyMap<string, number>;
};

const sampleRows = 200;
const examplesPerColumn = 3;

export function createImportDesk(engine: Engine): ImportDesk {
  let work: Work | null = null;

  return {
    async openImport(input): Promise<Result<ImportDraft, ParseFailure>> {
      const parsed = await must(engine.main, 'import.parse', {
        ...input,
        bytes: owned(input.bytes),
      });
      if (!parsed.ok) return parsed;
      work = { table: parsed.value, plan: null, revs: new Map() };
      return ok(draftOf(parsed.value));
    },

    async planImport({ mapping, options }): Promise<PlanCounts> {
      if (work === null) return nobody;
      const { plan, revs } = planFor(engine, work.table, { mapping, options });
      work = { ...work, plan, revs };
      return plan.counts;
    },

    async plannedRows({ kind, from, to }): Promise<readonly PlannedRow[]> {
      const rows = work?.plan?.rows ?? [];
      return (kind === 'all' ? rows : rows.filter((row) => row.kind === kind)).slice(from, to);
    },

    async confirmImport({ scope }): Promise<Result<UndoableBatch, CommitFailure>> {
      const plan = work?.plan ?? null;
      if (work === null || plan === null) return err({ kind: 'nothing-planned' });
      const { table, revs } = work;
      const written = await writePlan(engine, { plan, revs, scope, fileName: table.fileName });
      if (written.ok) work = null;
      return written;
    },

    async cancelImport() {
      work = null;
    },
  };
}

const nobody: PlanCounts = { create: 0, update: 0, unchanged: 0, skipped: 0, refused: 0 };

function draftOf({ rows, ...table }: ParsedTable): ImportDraft {
  const cells = rows.slice(0, sampleRows).map((row) => row.cells);
  return {
    table,
    rowCount: rows.length,
    examples: table.headers.map((_, column) => examplesOf(rows, column)),
    ...guessMapping(table.headers, cells),
  };
}

/** The first cells of a column that say something, without walking through the whole file for each. */
function examplesOf(rows: ParsedTable['rows'], column: number): readonly string[] {
  const examples: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') examples.push(cell);
    if (examples.length === examplesPerColumn) break;
  }
  return examples;
}

type Choice = { readonly mapping: ColumnMapping; readonly options: ImportOptions };

function planFor({ people }: Engine, table: ParsedTable, { mapping, options }: Choice) {
  const shown = [...people.shown()];
  const known = shown.map(({ id, fields }) => ({ id, fields }));
  return {
    plan: planImport({ table, mapping, options, known }),
    revs: new Map(shown.map(({ id, rev }) => [id as string, rev])),
  };
}
