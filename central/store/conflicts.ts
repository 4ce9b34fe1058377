import type { StoredConflict } from '../sync/working-set.ts';
import type { Sql } from './store.ts';

/** The rows that these conflict records are about. */
export async function rowsOfConflicts(
  sql: Sql,
  conflictIds: readonly string[],
): Promise<readonly string[]> {
  const found = await sql<{ rowId: string }>(
    'select row_id as "rowId" from conflict where id = any($1::uuid[])',
    [conflictIds],
  );
  return found.map(({ rowId }) => rowId);
}

/** Every record about these rows, open or closed. Whoever changes one holds its row's lock. */
export function conflictsOfRows(
  sql: Sql,
  rowIds: readonly string[],
): Promise<readonly StoredConflict[]> {
  return sql<StoredConflict>(
    `select id, scope, rev, entity, row_id as "rowId", field, reason, row_rev as "rowRev",
            server_value as "serverValue", client_value as "clientValue",
            server_client as "serverClient", client_client as "clientClient", n, status,
            resolved_by as "resolvedBy"
     from conflict where row_id = any($1::uuid[])`,
    [rowIds],
  );
}

export async function saveConflicts(sql: Sql, conflicts: readonly StoredConflict[]): Promise<void> {
  await sql(
    `insert into conflict (id, scope, rev, entity, row_id, field, reason, row_rev, server_value,
            client_value, server_client, client_client, n, status, resolved_by, resolved_at)
     select x.id, x.scope, x.rev, x.entity, x."rowId", x.field, x.reason, x."rowRev",
            coalesce(x."serverValue", 'null'), coalesce(x."clientValue", 'null'),
            x."serverClient", x."clientClient", x.n, x.status, x."resolvedBy",
            case when x.status <> 'open' then now() end
     from jsonb_to_recordset($1::jsonb)
       as x(id uuid, scope text, rev bigint, entity text, "rowId" uuid, field text, reason text,
            "rowRev" bigint, "serverValue" jsonb, "clientValue" jsonb, "serverClient" uuid,
            "clientClient" uuid, n bigint, status text, "resolvedBy" uuid)
     on conflict (id) do update
       set scope = excluded.scope, rev = excluded.rev, row_rev = excluded.row_rev,
           server_value = excluded.server_value, client_value = excluded.client_value,
           server_client = excluded.server_client, n = excluded.n, status = excluded.status,
           resolved_by = excluded.resolved_by,
           resolved_at = coalesce(conflict.resolved_at, excluded.resolved_at)`,
    [JSON.stringify(conflicts)],
  );
}
