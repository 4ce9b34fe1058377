import { dropConflictsOf, eraseHistory } from '../store/forgetting.ts';
import type { Sql } from '../store/store.ts';
import { announce, type WorkingSet } from './working-set.ts';

/** What else was kept of the people whom this push erased: their history loses its values, their reviews go. */
export async function forgetErased(sql: Sql, set: WorkingSet): Promise<void> {
  const ids = [...set.changedRows].filter(
    (id) => set.rows.get(id)?.isErased === true && set.loaded.get(id)?.isErased !== true,
  );
  if (ids.length === 0) return;
  const told = [...(await eraseHistory(sql, ids)), ...(await dropConflictsOf(sql, ids))];
  for (const { scope, ...change } of told) announce(set, scope, change);
}
