import type { ScopeHead } from '#shared/sync/protocol.ts';
import type { Sql } from './store.ts';

/** What an account may see and how far each feed has come, in the order of scope ids; its own scope last. */
export function headsOf(sql: Sql, accountId: string): Promise<readonly ScopeHead[]> {
  return sql<ScopeHead>(
    `select g.scope as id, f.head, f.min_seq as "minSeq", g.permission, s.class,
            coalesce(s.section_id, '') as "sectionId", coalesce(n.name, '') as "sectionName"
     from scope_grant g
     join feed f on f.scope = g.scope
     join scope s on s.id = g.scope
     left join section n on n.id = s.section_id
     where g.account_id = $1 and g.permission <> 'none'
     order by s.class = 'own', g.scope`,
    [accountId],
  );
}

/** How far the feed of a scope has come. */
export async function headOf(sql: Sql, scope: string): Promise<number> {
  const found = await sql<{ head: number }>('select head from feed where scope = $1', [scope]);
  return found[0]?.head ?? 0;
}
