import type { StoredMember } from '../sync/working-set.ts';
import { type Sql, TryAgain } from './store.ts';

/** Locked, in the order of their ids, until the transaction ends. */
export function lockMembers(sql: Sql, ids: readonly string[]): Promise<readonly StoredMember[]> {
  return sql<StoredMember>(
    `select id, scope, rev, fields, frev, deleted_at is not null as "isDeleted",
            erased_at is not null as "isErased"
     from member where id = any($1::uuid[]) order by id for update`,
    [ids],
  );
}

/** Which of these members have been in a scope that the account could once write. */
export async function onceHeldBy(
  sql: Sql,
  accountId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const found = await sql<{ id: string }>(
    `select distinct i.id from feed_item i
     join scope_grant g on g.scope = i.scope and g.account_id = $1 and g.once_wrote
     where i.entity = 'member' and i.id = any($2::uuid[])`,
    [accountId, ids],
  );
  return found.map(({ id }) => id);
}

/** Someone else may have created one of them since it was looked for: then the push starts again. */
export async function insertMembers(sql: Sql, members: readonly StoredMember[]): Promise<void> {
  const inserted = await sql(
    `insert into member (id, scope, rev, fields, frev, deleted_at)
     select x.id, x.scope, x.rev, x.fields, x.frev, case when x."isDeleted" then now() end
     from jsonb_to_recordset($1::jsonb)
       as x(id uuid, scope text, rev bigint, fields jsonb, frev jsonb, "isDeleted" boolean)
     on conflict (id) do nothing returning id`,
    [JSON.stringify(members)],
  );
  if (inserted.length < members.length) throw new TryAgain();
}

export async function updateMembers(sql: Sql, members: readonly StoredMember[]): Promise<void> {
  await sql(
    `update member m
     set scope = x.scope, rev = x.rev, fields = x.fields, frev = x.frev,
         deleted_at = case when x."isDeleted" then coalesce(m.deleted_at, now()) end
     from jsonb_to_recordset($1::jsonb)
       as x(id uuid, scope text, rev bigint, fields jsonb, frev jsonb, "isDeleted" boolean)
     where m.id = x.id`,
    [JSON.stringify(members)],
  );
}
