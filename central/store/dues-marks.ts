import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import type { DuesRulesFields } from '#shared/domain/contributions/rules/dues-rules-record.ts';
import type { Sql } from './store.ts';

/** From here on nobody else marks the dues of these scopes until the transaction ends. */
export async function lockMarking(sql: Sql, scopes: readonly string[]): Promise<void> {
  for (const scope of [...scopes].sort()) {
    await sql('select pg_advisory_xact_lock(hashtextextended($1, 8))', [`dues-mark ${scope}`]);
  }
}

/** Every entry of the ledger of a scope that speaks of one of these people, reversals too. */
export async function entriesOfMembers(
  sql: Sql,
  scope: string,
  memberIds: readonly string[],
): Promise<readonly Contribution[]> {
  const found = await sql<{ id: string; fields: Omit<Contribution, 'id'> }>(
    `select id, fields from synced_row
     where entity = 'contribution' and scope = $1 and fields ->> 'memberId' = any($2::text[])
       and deleted_at is null`,
    [scope, memberIds],
  );
  return found.map(({ id, fields }) => ({ ...fields, id }));
}

/** The rules that a section wrote. */
export function rulesIn(
  sql: Sql,
  standing: string,
): Promise<readonly { readonly id: string; readonly fields: DuesRulesFields }[]> {
  return sql(
    `select id, fields from synced_row
     where entity = 'dues-rules' and scope = $1 and deleted_at is null`,
    [standing],
  );
}

/** The next people of the ledger of a scope, by id. */
export async function membersWithEntries(
  sql: Sql,
  scope: string,
  { after, count }: { readonly after: string; readonly count: number },
): Promise<readonly string[]> {
  const found = await sql<{ memberId: string }>(
    `select distinct fields ->> 'memberId' as "memberId" from synced_row
     where entity = 'contribution' and scope = $1 and fields ->> 'memberId' > $2
     order by 1 limit $3`,
    [scope, after, count],
  );
  return found.map(({ memberId }) => memberId);
}

/** Sections whose marks were not made this way. */
export async function sectionsToMark(sql: Sql, rules: string): Promise<readonly string[]> {
  const found = await sql<{ id: string }>(
    `select s.id from section s left join dues_marking d on d.section_id = s.id
     where d.rules is distinct from $1 order by s.id`,
    [rules],
  );
  return found.map(({ id }) => id);
}

export async function rememberMarking(sql: Sql, sectionId: string, rules: string): Promise<void> {
  await sql(
    `insert into dues_marking (section_id, rules) values ($1, $2)
     on conflict (section_id) do update set rules = excluded.rules`,
    [sectionId, rules],
  );
}
