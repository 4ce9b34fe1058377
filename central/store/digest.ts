import type { Sql } from './store.ts';

export type ScopeDigest = {
  readonly head: number;
  readonly count: number;
  readonly sha256: string;
};

/** Over `id rev` lines in the order of ids, rows of every kind and conflict records, and the head they belong to. */
export async function readDigest(sql: Sql, scope: string): Promise<ScopeDigest> {
  const [digest] = await sql<ScopeDigest>(
    `with held as (
       select id, rev from synced_row where scope = $1 and deleted_at is null
       union all
       select id, rev from conflict where scope = $1
     )
     select f.head, count(held.id)::int as count,
            encode(sha256(convert_to(
              coalesce(string_agg(held.id || ' ' || held.rev, E'\\n' order by held.id), ''), 'UTF8')),
              'hex') as sha256
     from feed f left join held on true where f.scope = $1 group by f.head`,
    [scope],
  );
  if (digest === undefined) throw new Error('a scope without a feed');
  return digest;
}
