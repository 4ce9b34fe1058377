import type { Section } from '#shared/api/routes.ts';
import { ScopeClass, scopeOf } from '#shared/domain/scope.ts';
import type { Sql } from './store.ts';

/** The section, its scopes and their feeds. False when the id is taken. */
export async function insertSection(sql: Sql, section: Section): Promise<boolean> {
  const inserted = await sql(
    'insert into section (id, name) values ($1, $2) on conflict (id) do nothing returning id',
    [section.id, section.name],
  );
  if (inserted.length === 0) return false;
  const scopes = ScopeClass.options.map((kind) => ({ id: scopeOf(section.id, kind), class: kind }));
  await sql(
    `insert into scope (id, section_id, class)
     select x.id, $1, x.class from jsonb_to_recordset($2::jsonb) as x(id text, class text)`,
    [section.id, JSON.stringify(scopes)],
  );
  await sql('insert into feed (scope) select id from scope where section_id = $1', [section.id]);
  return true;
}

export function allSections(sql: Sql): Promise<readonly Section[]> {
  return sql<Section>('select id, name from section order by id', []);
}

export function sectionsOfAccount(sql: Sql, accountId: string): Promise<readonly Section[]> {
  return sql<Section>(
    `select s.id, s.name from section s join account_section a on a.section_id = s.id
     where a.account_id = $1 order by s.id`,
    [accountId],
  );
}
