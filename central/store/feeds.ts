import type { FeedChange } from '../sync/working-set.ts';
import type { Sql } from './store.ts';

export type FeedChanges = ReadonlyMap<string, readonly FeedChange[]>;

/**
 * Gives each change the next sequence number of its scope. The last thing a writing transaction does: the counter's
 * lock is held from here to the commit, so nobody sees number 8 before 7. Scopes in sorted order: no deadlock.
 */
export async function appendToFeeds(sql: Sql, changes: FeedChanges): Promise<void> {
  for (const scope of [...changes.keys()].sort()) {
    const placed = (changes.get(scope) ?? []).map((change, index) => ({
      ...change,
      place: index + 1,
    }));
    await sql(
      `with counter as (
         update feed set head = head + $2::int where scope = $1 returning head - $2::int as before
       )
       insert into feed_item (scope, entity, id, seq, op)
       select $1, x.entity, x.id, counter.before + x.place, x.op
       from counter, jsonb_to_recordset($3::jsonb)
         as x(entity text, id uuid, op text, place int)
       on conflict (scope, entity, id) do update
         set seq = excluded.seq, op = excluded.op, at = excluded.at`,
      [scope, placed.length, JSON.stringify(placed)],
    );
  }
}
