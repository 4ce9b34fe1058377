import { accessOf, coversFederation, type Permission } from '#shared/domain/access.ts';
import { ownScopeOf, type Role, ScopeClass, scopeOf } from '#shared/domain/scope.ts';
import type { Sql } from './store.ts';

type Granted = {
  readonly accountId: string;
  readonly role: Role;
  readonly seesAmounts: boolean;
  readonly sectionIds: readonly string[];
};

/**
 * Derives an account's scopes from its role and sections, and gives it its own. A grant that ended stays as 'none'.
 */
export async function grantScopes(
  sql: Sql,
  { accountId, sectionIds, ...account }: Granted,
): Promise<void> {
  const sections = coversFederation(account.role)
    ? (await sql<{ id: string }>('select id from section', [])).map(({ id }) => id)
    : sectionIds;
  const shared = sections.flatMap((sectionId) => scopesFor(account, sectionId));
  const grants = [...shared, ...(await ownScope(sql, accountId))];
  await sql(
    `update scope_grant set permission = 'none'
     where account_id = $1
       and scope not in (select x.scope from jsonb_to_recordset($2::jsonb) as x(scope text))`,
    [accountId, JSON.stringify(grants)],
  );
  await sql(
    `insert into scope_grant (account_id, scope, permission, once_wrote)
     select $1, x.scope, x.permission, x.permission = 'write'
     from jsonb_to_recordset($2::jsonb) as x(scope text, permission text)
     on conflict (account_id, scope) do update
       set permission = excluded.permission,
           once_wrote = scope_grant.once_wrote or excluded.once_wrote`,
    [accountId, JSON.stringify(grants)],
  );
}

export type ScopeGrant = {
  readonly scope: string;
  readonly permission: Permission | 'none';
  readonly onceWrote: boolean;
};

export function grantsOf(sql: Sql, accountId: string): Promise<readonly ScopeGrant[]> {
  return sql<ScopeGrant>(
    `select scope, permission, once_wrote as "onceWrote" from scope_grant where account_id = $1`,
    [accountId],
  );
}

export async function mayRead(sql: Sql, accountId: string, scope: string): Promise<boolean> {
  const found = await sql(
    `select 1 from scope_grant where account_id = $1 and scope = $2 and permission <> 'none'`,
    [accountId, scope],
  );
  return found.length > 0;
}

export async function mayWrite(sql: Sql, accountId: string, scope: string): Promise<boolean> {
  const found = await sql(
    `select 1 from scope_grant where account_id = $1 and scope = $2 and permission = 'write'`,
    [accountId, scope],
  );
  return found.length > 0;
}

/** Nobody else is ever granted it; a disabled account loses it until it is enabled again. */
async function ownScope(sql: Sql, accountId: string) {
  const scope = ownScopeOf(accountId);
  await sql(`insert into scope (id, class) values ($1, 'own') on conflict (id) do nothing`, [
    scope,
  ]);
  await sql('insert into feed (scope) values ($1) on conflict (scope) do nothing', [scope]);
  const enabled = await sql('select 1 from account where id = $1 and disabled_at is null', [
    accountId,
  ]);
  return enabled.map(() => ({ scope, permission: 'write' as const }));
}

function scopesFor(account: Pick<Granted, 'role' | 'seesAmounts'>, sectionId: string) {
  const access = accessOf(account);
  return ScopeClass.options.flatMap((kind) => {
    const permission = access[kind];
    return permission === undefined ? [] : [{ scope: scopeOf(sectionId, kind), permission }];
  });
}
