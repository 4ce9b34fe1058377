import type { StoredRow } from '../sync/working-set.ts';
import { type Sql, TryAgain } from './store.ts';

/** Locked, in the order of their ids, until the transaction ends. */
export function lockRows(sql: Sql, ids: readonly string[]): Promise<readonly StoredRow[]> {
  return sql<StoredRow>(
    `select id, entity, scope, rev, fields, frev, deleted_at is not null as "isDeleted",
            erased_at is not null as "isErased"
     from synced_row where id = any($1::uuid[]) order by id for update`,
    [ids],
  );
}

/** Which of these rows have been in a scope that the account could once write. */
export async function onceHeldBy(
  sql: Sql,
  accountId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = await sql<{ id: string }>(
    `select distinct i.id from feed_item i
     join scope_grant g on g.scope = i.scope and g.account_id = $1 and g.once_wrote
     where i.entity not in ('conflict', 'change') and i.id = any($2::uuid[])`,
    [accountId, ids],
  );
  return found.map(({ id }) => id);
}

/** Someone else may have created one of them since it was looked for: then the push starts again. */
export async function insertRows(sql: Sql, rows: readonly StoredRow[]): Promise<void> {
  const inserted = await sql(
    `insert into synced_row (id, entity, scope, rev, fields, frev, deleted_at, binned_at)
     select x.id, x.entity, x.scope, x.rev, x.fields, x.frev, case when x."isDeleted" then now() end,
            case when x.fields ->> 'binnedOn' is not null then now() end
     from jsonb_to_recordset($1::jsonb)
       as x(id uuid, entity text, scope text, rev bigint, fields jsonb, frev jsonb, "isDeleted" boolean)
     on conflict (id) do nothing returning id`,
    [JSON.stringify(rows)],
  );
  if (inserted.length < rows.length) throw new TryAgain();
}

/** A member is in the bin since the field was last written, by this clock. */
export async function updateRows(sql: Sql, rows: readonly StoredRow[]): Promise<void> {
  await sql(
    `update synced_row r
     set scope = x.scope, rev = x.rev, fields = x.fields, frev = x.frev,
         deleted_at = case when x."isDeleted" then coalesce(r.deleted_at, now()) end,
         binned_at = case
           when x.fields ->> 'binnedOn' is null then null
           when r.frev -> 'binnedOn' is not distinct from x.frev -> 'binnedOn'
             then coalesce(r.binned_at, now())
           else now() end
     from jsonb_to_recordset($1::jsonb)
       as x(id uuid, scope text, rev bigint, fields jsonb, frev jsonb, "isDeleted" boolean)
     where r.id = x.id`,
    [JSON.stringify(rows)],
  );
}
