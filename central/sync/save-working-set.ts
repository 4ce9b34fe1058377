import { saveConflicts } from '../store/conflicts.ts';
import { appendToFeeds } from '../store/feeds.ts';
import { insertMembers, updateMembers } from '../store/members.ts';
import type { Sql } from '../store/store.ts';
import type { WorkingSet } from './working-set.ts';

/** Everything but the feeds: they come last in the transaction. */
export async function saveRows(sql: Sql, set: WorkingSet): Promise<void> {
  const changed = chosen(set.members, set.changedMembers);
  const created = changed.filter(({ id }) => set.created.has(id));
  const updated = changed.filter(({ id }) => !set.created.has(id));
  const conflicts = chosen(set.conflicts, set.changedConflicts);
  if (created.length > 0) await insertMembers(sql, created);
  if (updated.length > 0) await updateMembers(sql, updated);
  if (conflicts.length > 0) await saveConflicts(sql, conflicts);
}

export async function saveFeeds(sql: Sql, set: WorkingSet): Promise<void> {
  await appendToFeeds(
    sql,
    new Map([...set.feeds].map(([scope, changes]) => [scope, [...changes.values()]])),
  );
}

function chosen<T>(rows: ReadonlyMap<string, T>, ids: ReadonlySet<string>): readonly T[] {
  return [...ids].flatMap((id) => rows.get(id) ?? []);
}
