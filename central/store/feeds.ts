import type { FeedChange, StoredChange } from '../sync/working-set.ts';
import type { Sql } from './store.ts';

export type FeedChanges = ReadonlyMap<string, readonly FeedChange[]>;

/** New lines of the history, by id: a feed says that they are there, and here is what they say. */
export type History = ReadonlyMap<string, StoredChange>;

/**
 * Gives each change the next sequence number of its scope. The last thing a writing transaction does: the counter's
 * lock is held from here to the commit, so nobody sees number 8 before 7. Scopes in sorted order: no deadlock.
 */
export async function appendToFeeds(
  sql: Sql,
  changes: FeedChanges,
  history: History = new Map(),
): Promise<void> {
  for (const scope of [...changes.keys()].sort()) {
    const placed = (changes.get(scope) ?? []).map((change, index) => ({
      ...change,
      place: index + 1,
    }));
    const isLine = ({ entity, op }: FeedChange) => entity === 'change' && op === 'put';
    const lines = placed.filter(isLine);
    const written = lines.flatMap(({ id, place }) => withPlace(history.get(id), place));
    await sql(
      `with counter as (
         update feed set head = head + $2::int where scope = $1 returning head - $2::int as before
       ), told as (
         insert into feed_item (scope, entity, id, seq, op)
         select $1, x.entity, x.id, counter.before + x.place, x.op
         from counter, jsonb_to_recordset($3::jsonb)
           as x(entity text, id uuid, op text, place int)
         on conflict (scope, entity, id) do update
           set seq = excluded.seq, op = excluded.op, at = excluded.at
       ), told_again as (
         update change c set scope = $1, seq = counter.before + x.place
         from counter, jsonb_to_recordset($4::jsonb) as x(id uuid, place int)
         where c.id = x.id
       )
       insert into change (id, scope, seq, entity, row_id, rev, op, said_at, said_by, office, fields)
       select x.id, $1, counter.before + x.place, x.entity, x."rowId", x.rev, x.op, x."saidAt",
              x.by, x.office, x.fields
       from counter, jsonb_to_recordset($5::jsonb)
         as x(id uuid, place int, entity text, "rowId" uuid, rev bigint, op text, "saidAt" text,
              by text, office text, fields jsonb)`,
      [
        scope,
        placed.length,
        JSON.stringify(placed.filter((change) => !isLine(change))),
        JSON.stringify(lines.filter(({ id }) => !history.has(id))),
        JSON.stringify(written),
      ],
    );
  }
}

const withPlace = (line: StoredChange | undefined, place: number) =>
  line === undefined ? [] : [{ ...line, place }];
