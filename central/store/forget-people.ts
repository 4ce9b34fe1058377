import { emptyPointer } from '#shared/domain/members/merged.ts';
import type { Sql } from './store.ts';

export type Standing = {
  readonly id: string;
  readonly mergedInto: string | null;
  readonly isBinOver: boolean;
  readonly isMergeOver: boolean;
  readonly isPointer: boolean;
};

/**
 * Everybody who was merged, and who lay in the bin for that long by this clock; locked until the transaction ends. A
 * merged record that somebody wrote to since is not over before it was looked at.
 */
export function whoMayBeForgotten(sql: Sql, days: number): Promise<readonly Standing[]> {
  return sql<Standing>(
    `select id, merged_into as "mergedInto", erased_at is not null as "isPointer",
            coalesce(binned_at < now() - make_interval(days => $1::int), false) as "isBinOver",
            coalesce(merged_at < now() - make_interval(days => $1::int), false)
              and rev <= coalesce((fields ->> 'mergedRev')::bigint, 0) + 1
              and fields <> ($2::jsonb || jsonb_build_object(
                'mergedInto', fields -> 'mergedInto', 'mergedRev', fields -> 'mergedRev'))
              as "isMergeOver"
     from synced_row
     where entity = 'member' and deleted_at is null
       and (merged_into is not null or binned_at < now() - make_interval(days => $1::int))
     order by id for update`,
    [days, JSON.stringify(emptyPointer)],
  );
}

export async function whoIsThere(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{ id: string }>(
    `select id from synced_row
     where id::text = any($1::text[]) and entity = 'member' and deleted_at is null`,
    [ids],
  );
  return new Set(found.map(({ id }) => id));
}

export type Forgotten = {
  readonly id: string;
  readonly scope: string;
  readonly rev: number;
  readonly at: string;
};

/** Deletes these people; the tombstones keep nothing of them. */
export function deletePeople(sql: Sql, ids: readonly string[]): Promise<readonly Forgotten[]> {
  return sql<Forgotten>(
    `update synced_row
     set deleted_at = now(), erased_at = now(), rev = rev + 1, fields = '{}', frev = '{}',
         binned_at = null, merged_at = null
     where id = any($1::uuid[]) returning id, scope, rev, iso(now()) as at`,
    [ids],
  );
}

/** Leaves of these merged records whom they point at, and that nothing in them waits to be looked at. */
export function emptyMerged(sql: Sql, ids: readonly string[]): Promise<readonly Forgotten[]> {
  return sql<Forgotten>(
    `update synced_row
     set fields = $2::jsonb || jsonb_build_object('mergedInto', fields -> 'mergedInto', 'mergedRev', rev),
         frev = '{}', erased_at = now(), rev = rev + 1, binned_at = null
     where id = any($1::uuid[]) returning id, scope, rev, iso(now()) as at`,
    [ids, JSON.stringify(emptyPointer)],
  );
}
