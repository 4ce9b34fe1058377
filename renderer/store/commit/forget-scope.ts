import type { ScopeId } from '#shared/domain/scope.ts';
import type { AckedRecord } from '../database/records.ts';
import { scopeOfKey } from '../database/sealer.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import { undoRecords } from './seal-undo.ts';

/** All records that hold rows of a scope, or their history. */
export const rowRecordsOf = ({ store }: Engine, scope: ScopeId): readonly TableChange[] =>
  (['base', 'delta', 'history'] as const).flatMap((table) =>
    store
      .ids(table)
      .filter((id) => scopeOfKey(id) === scope)
      .map((id): TableChange => ({ kind: 'remove', table, id })),
  );

/** What else remembers people of a scope: how to take commits back, and the mutations that central took. */
export async function tracesOf(engine: Engine, scope: ScopeId) {
  const { store, undo, acked } = engine;
  const batches = [...undo.values()].filter(({ scopes }) => scopes.includes(scope));
  const changes: TableChange[] = batches.flatMap(({ batch }) => undoRecords(engine, batch.id));
  const emptied: string[] = [];
  for (const id of acked.keys()) {
    const record = await store.read<AckedRecord>('acked', id);
    const others = (record?.answered ?? []).filter((answered) => answered.scope !== scope);
    if (record === null || others.length === record.answered.length) continue;
    if (others.length === 0) emptied.push(id);
    else changes.push(await store.put({ table: 'acked', id }, { ...record, answered: others }));
  }
  changes.push(...emptied.map((id): TableChange => ({ kind: 'remove', table: 'acked', id })));
  return {
    changes,
    remember() {
      for (const { batch } of batches) undo.delete(batch.id);
      for (const id of emptied) acked.delete(id);
    },
  };
}
