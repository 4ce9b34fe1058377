import type { z } from 'zod';
import type { Device } from '#shared/api/routes.ts';
import type { Sql } from './store.ts';

export type Client = {
  readonly accountId: string;
  readonly lastMut: number;
  readonly isRevoked: boolean;
};

type NewClient = {
  readonly clientId: string;
  readonly accountId: string;
  readonly deviceName: string;
};

/** Makes the client known, or keeps it; gives it back locked until the transaction ends. */
export async function lockClient(sql: Sql, client: NewClient): Promise<Client> {
  // An update that changes nothing locks the row, and gives it back where `do nothing` would not.
  const [found] = await sql<Client>(
    `insert into client (client_id, account_id, device_name) values ($1, $2, $3)
     on conflict (client_id) do update set account_id = client.account_id
     returning account_id as "accountId", last_mut as "lastMut",
               revoked_at is not null as "isRevoked"`,
    [client.clientId, client.accountId, client.deviceName],
  );
  if (found === undefined) throw new Error('the client just inserted is gone');
  return found;
}

export async function renameClient(sql: Sql, clientId: string, deviceName: string): Promise<void> {
  await sql('update client set device_name = $2, last_seen = now() where client_id = $1', [
    clientId,
    deviceName,
  ]);
}

export async function markSeen(sql: Sql, clientId: string): Promise<void> {
  await sql('update client set last_seen = now() where client_id = $1', [clientId]);
}

export async function advanceClient(sql: Sql, clientId: string, lastMut: number): Promise<void> {
  await sql('update client set last_mut = $2, last_seen = now() where client_id = $1', [
    clientId,
    lastMut,
  ]);
}

/** The devices of an account, the one seen last first. */
export function devicesOf(sql: Sql, accountId: string): Promise<readonly z.infer<typeof Device>[]> {
  return sql<z.infer<typeof Device>>(
    `select client_id as "clientId", device_name as "deviceName", iso(last_seen) as "lastSeen",
            revoked_at is not null as revoked
     from client where account_id = $1 order by last_seen desc, client_id`,
    [accountId],
  );
}

/** Ends the device's sessions too. False when the account has no such device. */
export async function revokeClient(
  sql: Sql,
  accountId: string,
  clientId: string,
): Promise<boolean> {
  const revoked = await sql(
    `update client set revoked_at = coalesce(revoked_at, now())
     where client_id = $1 and account_id = $2 returning client_id`,
    [clientId, accountId],
  );
  if (revoked.length === 0) return false;
  await sql('update session set ended_at = coalesce(ended_at, now()) where client_id = $1', [
    clientId,
  ]);
  return true;
}
