import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import type { ImportPlan } from '#shared/domain/import/import.ts';
import { planImport } from '#shared/domain/import/plan-import.ts';
import { MemberFields, type MemberId } from '#shared/domain/members/member.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import { err, ok } from '#shared/result.ts';
import type { MemberRow, StoreApi, UndoableBatch } from '../../renderer/store/store-api.ts';
import { aRow } from './a-row.ts';
import { aTable } from './a-table.ts';

type Desk = Pick<
  StoreApi,
  'openImport' | 'planImport' | 'plannedRows' | 'confirmImport' | 'cancelImport'
>;

type Store = {
  readonly rows: () => ReadonlyMap<MemberId, MemberRow>;
  readonly write: (
    rows: readonly MemberRow[],
    counts: Pick<UndoableBatch, 'subject' | 'created' | 'updated'>,
  ) => UndoableBatch;
};

/** The import of a store in memory: the real guessing and planning over rows that are right here. */
export function anImportDesk(store: Store): Desk {
  let table: ParsedTable | null = null;
  let plan: ImportPlan | null = null;

  return {
    async openImport({ fileName, bytes, options }) {
      const read = aTable(fileName, bytes, options);
      if (!read.ok) return read;
      table = read.value;
      const { rows: lines, ...rest } = table;
      const cells = lines.map((line) => line.cells);
      return ok({
        table: rest,
        rowCount: lines.length,
        examples: rest.headers.map((_, column) =>
          cells.flatMap((line) => line[column] || []).slice(0, 3),
        ),
        ...guessMapping(rest.headers, cells),
      });
    },
    async planImport({ mapping, options }) {
      if (!table) throw new Error('No file is open');
      const known = [...store.rows().values()].map(({ id, fields }) => ({ id, fields }));
      plan = planImport({ table, mapping, options, known });
      return plan.counts;
    },
    async plannedRows({ kind, from, to }) {
      const planned = plan?.rows ?? [];
      return (kind === 'all' ? planned : planned.filter((row) => row.kind === kind)).slice(
        from,
        to,
      );
    },
    async confirmImport({ scope }) {
      if (!plan || !table) return err({ kind: 'nothing-planned' });
      const written = plan.rows.flatMap((row) => {
        if (row.kind === 'create') return [{ ...aRow(row.set), scope }];
        const known = row.kind === 'update' ? store.rows().get(row.memberId) : undefined;
        if (row.kind !== 'update' || !known) return [];
        return [{ ...known, fields: MemberFields.parse({ ...known.fields, ...row.patch }) }];
      });
      const { create: created, update: updated } = plan.counts;
      plan = null;
      return ok(store.write(written, { subject: table.fileName, created, updated }));
    },
    async cancelImport() {
      table = null;
      plan = null;
    },
  };
}
