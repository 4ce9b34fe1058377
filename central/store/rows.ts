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
    `insert into synced_row (id, entity, scope, rev, fields, frev, deleted_at, erased_at,
            binned_at, merged_at)
     select x.id, x.entity, x.scope, x.rev, x.fields, x.frev,
            case when x."isDeleted" then now() end, case when x."isErased" then now() end,
            case when x.fields ->> 'binnedOn' is not null then now() end,
            case when x.fields ->> 'mergedInto' is not null then now() end
     from jsonb_to_recordset($1::jsonb)
       as x(id uuid, entity text, scope text, rev bigint, fields jsonb, frev jsonb,
            "isDeleted" boolean, "isErased" boolean)
     on conflict (id) do nothing returning id`,
    [JSON.stringify(rows)],
  );
  if (inserted.length < rows.length) throw new TryAgain();
}

/** Since when, by this clock, a field says something: since it was last written. */
const since = (field: string, column: string): string =>
  `case when x.fields ->> '${field}' is null then null
        when r.frev -> '${field}' is not distinct from x.frev -> '${field}'
          then coalesce(r.${column}, now())
        else now() end`;

export async function updateRows(sql: Sql, rows: readonly StoredRow[]): Promise<void> {
  await sql(
    `update synced_row r
     set scope = x.scope, rev = x.rev, fields = x.fields, frev = x.frev,
         deleted_at = case when x."isDeleted" then coalesce(r.deleted_at, now()) end,
         erased_at = case when x."isErased" then coalesce(r.erased_at, now()) end,
         binned_at = ${since('binnedOn', 'binned_at')},
         merged_at = ${since('mergedInto', 'merged_at')}
     from jsonb_to_recordset($1::jsonb)
       as x(id uuid, scope text, rev bigint, fields jsonb, frev jsonb, "isDeleted" boolean,
            "isErased" boolean)
     where r.id = x.id`,
    [JSON.stringify(rows)],
  );
}

/** Ids of the records that were merged into these, or into one of those. */
export async function idsMergedInto(
  sql: Sql,
  survivors: readonly string[],
): Promise<readonly string[]> {
  const found = await sql<{ id: string }>(
    `with recursive absorbed as (
       select id from synced_row where merged_into = any($1::text[])
       union
       select r.id from synced_row r join absorbed a on r.merged_into = a.id::text
     )
     select id from absorbed`,
    [survivors],
  );
  return found.map(({ id }) => id);
}
