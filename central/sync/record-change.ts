import { sameValue } from '#shared/canonical.ts';
import type { Fields } from '#shared/sync/merge.ts';
import { hasHistory } from './kinds.ts';
import { announce, type FieldChange, type StoredRow, type WorkingSet } from './working-set.ts';

type Applied = {
  readonly op: 'create' | 'patch' | 'delete' | 'move';
  /** When the person did it, by their office's clock. */
  readonly saidAt: string;
  readonly fields?: readonly FieldChange[];
};

/** A line of the history of the row as it is now, for those who may read it. */
export function recordChange(set: WorkingSet, row: StoredRow, applied: Applied): void {
  if (!hasHistory(row.entity)) return;
  const { op, saidAt, fields = [] } = applied;
  const { entity, id: rowId, rev, scope } = row;
  const id = set.newId();
  set.changes.set(id, { id, scope, entity, rowId, rev, op, saidAt, ...set.author, fields });
  announce(set, scope, { entity: 'change', id, op: 'put' });
}

/** Of these fields, those that are not what they were. */
export function changesBetween(
  before: Fields,
  after: Fields,
  fields: readonly string[],
): readonly FieldChange[] {
  return fields.flatMap((field) => {
    const change = { field, before: before[field] ?? null, after: after[field] ?? null };
    return sameValue(change.before, change.after) ? [] : [change];
  });
}

/** What this push has said of a row that it forgets. */
export function emptyNewHistory(set: WorkingSet, rowId: string): void {
  for (const change of [...set.changes.values()]) {
    if (change.rowId === rowId) set.changes.set(change.id, { ...change, fields: [] });
  }
}

/** A row that comes back brings its history back to those who had let go of it. */
export function tellHistoryAgain(set: WorkingSet, { id: rowId, scope }: StoredRow): void {
  for (const id of set.pastChanges.get(rowId) ?? []) {
    announce(set, scope, { entity: 'change', id, op: 'put' });
  }
}

/** The whole history of a row goes where the row goes. */
export function moveHistory(set: WorkingSet, row: StoredRow, to: string): void {
  const go = (id: string) => {
    announce(set, row.scope, { entity: 'change', id, op: 'leave' });
    announce(set, to, { entity: 'change', id, op: 'put' });
  };
  for (const id of set.pastChanges.get(row.id) ?? []) go(id);
  for (const change of [...set.changes.values()]) {
    if (change.rowId !== row.id) continue;
    set.changes.set(change.id, { ...change, scope: to });
    go(change.id);
  }
}
