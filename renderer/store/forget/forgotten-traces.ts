import type { AckedRecord } from '../database/records.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import type { Forgetting, Looked } from './forgetting.ts';

/** What central took: that they were deleted is kept, in case central is restored from a backup that knows them. */
export async function forgottenAnswers(
  { store, acked }: Engine,
  gone: ReadonlySet<string>,
  looked: Looked,
): Promise<Forgetting> {
  const changes: TableChange[] = [];
  const emptied: string[] = [];
  for (const id of acked.keys()) {
    looked();
    const record = await store.read<AckedRecord>('acked', id);
    if (record === null) continue;
    const kept = record.answered.filter(
      ({ mutation }) => !gone.has(mutation.id) || mutation.op === 'delete',
    );
    if (kept.length === record.answered.length) continue;
    if (kept.length === 0) {
      emptied.push(id);
      changes.push({ kind: 'remove', table: 'acked', id });
    } else {
      changes.push(await store.put({ table: 'acked', id }, { ...record, answered: kept }));
    }
  }
  return {
    changes,
    remember() {
      for (const id of emptied) acked.delete(id);
    },
  };
}

/** Nobody can do anything any more about what was refused of them. */
export function forgottenProblems({ problems }: Engine, gone: ReadonlySet<string>): Forgetting {
  const ids = [...problems].filter(([, { mutation }]) => gone.has(mutation.id)).map(([id]) => id);
  return {
    changes: ids.map((id) => ({ kind: 'remove', table: 'problems', id })),
    remember() {
      for (const id of ids) problems.delete(id);
    },
  };
}
