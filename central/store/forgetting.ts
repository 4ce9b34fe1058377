import type { Entity } from '../sync/working-set.ts';
import type { Sql } from './store.ts';

/** What a feed has to say of what was forgotten. */
export type Told = {
  readonly scope: string;
  readonly entity: Entity;
  readonly id: string;
  readonly op: 'put' | 'del';
};

/**
 * Drops the tombstones that every office has had time to read. From then on a cursor older than the newest of them
 * is refused (410): it could have missed a deletion.
 */
export async function purgeTombstones(sql: Sql, days: number): Promise<void> {
  await sql('select scope from feed order by scope for update', []);
  await sql(
    `with purged as (
       delete from feed_item
       where op in ('del', 'leave') and at < now() - make_interval(days => $1::int)
       returning scope, seq
     ), newest as (
       select scope, max(seq) as seq from purged group by scope
     )
     update feed f set min_seq = greatest(f.min_seq, newest.seq)
     from newest where newest.scope = f.scope`,
    [days],
  );
}

/** Empties the rows deleted that long ago; gives their ids. The tombstone keeps nothing else. */
export async function eraseDeletedRows(sql: Sql, days: number): Promise<readonly string[]> {
  const due = await sql<{ id: string }>(
    `select id from synced_row
     where erased_at is null and deleted_at < now() - make_interval(days => $1::int)
     order by id for update`,
    [days],
  );
  const ids = due.map(({ id }) => id);
  await sql(
    `update synced_row set fields = '{}', frev = '{}', erased_at = now() where id = any($1::uuid[])`,
    [ids],
  );
  return ids;
}

/** What the history said of the values of these rows. That something was done, when and by whom, stays. */
export function eraseHistory(sql: Sql, erasedRows: readonly string[]): Promise<readonly Told[]> {
  return sql<Told>(
    `update change set fields = '[]' where row_id = any($1::uuid[]) and fields <> '[]'
     returning scope, 'change' as entity, id, 'put' as op`,
    [erasedRows],
  );
}

/** Whatever waits for review, or was reviewed, of these rows. */
export function dropConflictsOf(sql: Sql, rowIds: readonly string[]): Promise<readonly Told[]> {
  return sql<Told>(
    `delete from conflict where row_id = any($1::uuid[])
     returning scope, 'conflict' as entity, id, 'del' as op`,
    [rowIds],
  );
}

/** Conflict records that were closed that long ago. */
export function dropOldConflicts(sql: Sql, days: number): Promise<readonly Told[]> {
  return sql<Told>(
    `delete from conflict
     where status <> 'open' and resolved_at < now() - make_interval(days => $1::int)
     returning scope, 'conflict' as entity, id, 'del' as op`,
    [days],
  );
}

/** Access tokens that expired yesterday, and sessions over for so long that no device will come back with them. */
export async function dropOldSessions(sql: Sql, days: number): Promise<void> {
  await sql(`delete from access_token where expires_at < now() - interval '1 day'`, []);
  await sql(
    `delete from session s
     where least(s.ended_at, s.expires_at) < now() - make_interval(days => $1::int)
       and not exists (select 1 from client c
                       where c.client_id = s.client_id and c.revoked_at is not null)`,
    [days],
  );
}
