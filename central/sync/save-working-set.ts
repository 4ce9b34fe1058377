import { saveConflicts } from '../store/conflicts.ts';
import { appendToFeeds } from '../store/feeds.ts';
import { insertRows, updateRows } from '../store/rows.ts';
import type { Sql } from '../store/store.ts';
import type { WorkingSet } from './working-set.ts';

/** Everything but the feeds and the history in them: they come last in the transaction. */
export async function saveRows(sql: Sql, set: WorkingSet): Promise<void> {
  const changed = chosen(set.rows, set.changedRows);
  const created = changed.filter(({ id }) => !set.loaded.has(id));
  const updated = changed.filter(({ id }) => set.loaded.has(id));
  const conflicts = chosen(set.conflicts, set.changedConflicts);
  if (created.length > 0) await insertRows(sql, created);
  if (updated.length > 0) await updateRows(sql, updated);
  if (conflicts.length > 0) await saveConflicts(sql, conflicts);
}

export async function saveFeeds(sql: Sql, set: WorkingSet): Promise<void> {
  const feeds = new Map([...set.feeds].map(([scope, changes]) => [scope, [...changes.values()]]));
  await appendToFeeds(sql, feeds, set.changes);
}

function chosen<T>(rows: ReadonlyMap<string, T>, ids: ReadonlySet<string>): readonly T[] {
  return [...ids].flatMap((id) => rows.get(id) ?? []);
}
