import type { Sql } from './store.ts';

type ChangeOfRow = { readonly id: string; readonly rowId: string };

/** Everything that was ever said of these rows, oldest first. */
export function changesOfRows(
  sql: Sql,
  rowIds: readonly string[],
): Promise<readonly ChangeOfRow[]> {
  return sql<ChangeOfRow>(
    'select id, row_id as "rowId" from change where row_id = any($1::uuid[]) order by rev, id',
    [rowIds],
  );
}
