import type { Account, ListedAccount } from '#shared/api/routes.ts';
import type { Role } from '#shared/domain/scope.ts';
import { grantScopes } from './grants.ts';
import type { Sql } from './store.ts';

type Credentials = { readonly id: string; readonly passwordHash: string };

const accountColumns = `a.id, a.disabled_at is not null as disabled, a.email, a.display_name as "displayName", a.role,
  a.sees_amounts as "seesAmounts",
  coalesce((select json_agg(s.section_id order by s.section_id) from account_section s
            where s.account_id = a.id), '[]') as "sectionIds"`;

/** False when another account has this e-mail. Every section must exist. */
export async function insertAccount(
  sql: Sql,
  account: Account,
  passwordHash: string,
): Promise<boolean> {
  const inserted = await sql(
    `insert into account (id, email, display_name, role, password_hash, sees_amounts)
     values ($1, $2, $3, $4, $5, $6) on conflict (lower(email)) do nothing returning id`,
    [
      account.id,
      account.email,
      account.displayName,
      account.role,
      passwordHash,
      account.seesAmounts,
    ],
  );
  if (inserted.length === 0) return false;
  await setSections(sql, account);
  return true;
}

/** The account's new name, role, sections and whether it sees amounts; its scopes follow. */
export async function updateAccount(sql: Sql, account: Account): Promise<void> {
  await sql('update account set display_name = $2, role = $3, sees_amounts = $4 where id = $1', [
    account.id,
    account.displayName,
    account.role,
    account.seesAmounts,
  ]);
  await setSections(sql, account);
}

export async function setDisabled(sql: Sql, accountId: string, disabled: boolean): Promise<void> {
  await sql(
    `update account set disabled_at = case when $2::boolean then coalesce(disabled_at, now()) end
     where id = $1`,
    [accountId, disabled],
  );
}

export async function setPassword(
  sql: Sql,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await sql('update account set password_hash = $2 where id = $1', [accountId, passwordHash]);
}

export function allAccounts(sql: Sql): Promise<readonly ListedAccount[]> {
  return sql<ListedAccount>(`select ${accountColumns} from account a order by lower(a.email)`, []);
}

export async function accountById(sql: Sql, accountId: string): Promise<ListedAccount | null> {
  const found = await sql<ListedAccount>(
    `select ${accountColumns} from account a where a.id = $1`,
    [accountId],
  );
  return found[0] ?? null;
}

/** Only of an account that may sign in. */
export async function credentialsOf(sql: Sql, email: string): Promise<Credentials | null> {
  const found = await sql<Credentials>(
    `select id, password_hash as "passwordHash" from account
     where lower(email) = lower($1) and disabled_at is null`,
    [email],
  );
  return found[0] ?? null;
}

export async function passwordHashOf(sql: Sql, accountId: string): Promise<string | null> {
  const found = await sql<Credentials>(
    'select id, password_hash as "passwordHash" from account where id = $1',
    [accountId],
  );
  return found[0]?.passwordHash ?? null;
}

export async function hasAccounts(sql: Sql): Promise<boolean> {
  return (await sql('select 1 from account limit 1', [])).length > 0;
}

/** Gives a new section's scopes to those who work for the whole federation. */
export async function grantToAdmins(sql: Sql): Promise<void> {
  const admins = await sql<{ id: string; role: Role }>(
    `select id, role from account where role = 'federation-admin'`,
    [],
  );
  for (const { id, role } of admins)
    await grantScopes(sql, { accountId: id, role, seesAmounts: true, sectionIds: [] });
}

async function setSections(
  sql: Sql,
  { id, role, seesAmounts, sectionIds }: Account,
): Promise<void> {
  await sql('delete from account_section where account_id = $1', [id]);
  await sql(
    `insert into account_section (account_id, section_id)
     select $1, x.id from jsonb_array_elements_text($2::jsonb) as x(id)`,
    [id, JSON.stringify([...new Set(sectionIds)])],
  );
  await grantScopes(sql, { accountId: id, role, seesAmounts, sectionIds });
}
