import type { Sql } from './store.ts';

export type FeedPage = {
  readonly head: number;
  readonly minSeq: number;
  readonly count: number;
  readonly lastSeq: number | null;
  /** `FeedItem` lines, without the last line's end; null when there are none. */
  readonly lines: string | null;
};

type PageRequest = { readonly scope: string; readonly since: number; readonly limit: number };

/** One page and the counter it belongs to, in one statement: one snapshot. Null for a scope that does not exist. */
export async function readFeedPage(sql: Sql, page: PageRequest): Promise<FeedPage | null> {
  const found = await sql<FeedPage>(
    `with page as (
       (select seq, entity, id, op from feed_item
        where scope = $1 and seq > $2 order by seq limit $3)
       union all
       (select seq, 'change', id, 'put' from change
        where scope = $1 and seq > $2 order by seq limit $3)
       order by seq limit $3
     ), line as (
       select p.seq, case
         when p.op <> 'put' then
           json_build_object('seq', p.seq, 'op', p.op, 'entity', p.entity, 'id', p.id)
         when p.entity = 'change' then
           json_build_object('seq', p.seq, 'op', 'put-change', 'id', p.id, 'row',
             json_build_object(
               'id', h.id, 'entity', h.entity, 'rowId', h.row_id, 'rev', h.rev, 'op', h.op,
               'at', iso(h.at), 'saidAt', h.said_at, 'by', h.said_by, 'office', h.office,
               'fields', h.fields))
         when p.entity = 'conflict' then
           json_build_object('seq', p.seq, 'op', 'put-conflict', 'id', p.id, 'rev', c.rev, 'row',
             json_build_object(
               'id', c.id, 'scope', c.scope, 'entity', c.entity, 'rowId', c.row_id,
               'field', c.field, 'reason', c.reason, 'serverValue', c.server_value,
               'clientValue', c.client_value, 'serverBy', writer_name(c.server_client),
               'clientBy', writer_name(c.client_client), 'at', iso(c.at), 'status', c.status))
         else
           json_build_object('seq', p.seq, 'op', 'put', 'entity', p.entity, 'id', p.id,
                             'rev', r.rev, 'row', r.fields)
         end::text as text
       from page p
       left join synced_row r on p.entity not in ('conflict', 'change') and r.id = p.id
       left join change h on p.op = 'put' and p.entity = 'change' and h.id = p.id
       left join conflict c on p.entity = 'conflict' and c.id = p.id
     )
     select f.head, f.min_seq as "minSeq", count(line.seq)::int as count,
            max(line.seq) as "lastSeq", string_agg(line.text, E'\\n' order by line.seq) as lines
     from feed f left join line on true
     where f.scope = $1 group by f.scope`,
    [page.scope, page.since, page.limit],
  );
  return found[0] ?? null;
}
