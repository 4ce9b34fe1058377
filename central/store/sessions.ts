import type { Role } from '#shared/domain/scope.ts';
import type { Sql } from './store.ts';

/** Who a request comes from. */
export type SignedIn = {
  readonly accountId: string;
  readonly displayName: string;
  readonly role: Role;
  readonly sessionId: string;
  readonly clientId: string;
  readonly deviceName: string;
};

export type Presented = SignedIn & {
  readonly isRevoked: boolean;
  /** The session has not ended, its account is not disabled, the token has not expired. */
  readonly isLive: boolean;
  /** The first request with a token that was just issued. */
  readonly isFirstUse: boolean;
  /** The device was last marked as seen more than a minute ago. */
  readonly isLongUnseen: boolean;
};

/** Null for a token that central never issued, or has forgotten. */
export async function sessionByAccessToken(sql: Sql, hash: string): Promise<Presented | null> {
  const found = await sql<Presented>(
    `select a.id as "accountId", a.display_name as "displayName", a.role, s.id as "sessionId",
            c.client_id as "clientId", c.device_name as "deviceName",
            c.revoked_at is not null as "isRevoked",
            s.ended_at is null and a.disabled_at is null and t.expires_at > now() as "isLive",
            not s.confirmed and t.generation = s.generation as "isFirstUse",
            c.last_seen < now() - interval '1 minute' as "isLongUnseen"
     from access_token t
     join session s on s.id = t.session_id
     join account a on a.id = s.account_id
     join client c on c.client_id = s.client_id
     where t.hash = $1`,
    [hash],
  );
  return found[0] ?? null;
}

type NewSession = {
  readonly id: string;
  readonly accountId: string;
  readonly clientId: string;
  readonly refreshHash: string;
  readonly days: number;
};

export async function insertSession(sql: Sql, session: NewSession): Promise<void> {
  await sql(
    `insert into session (id, account_id, client_id, refresh_hash, expires_at)
     values ($1, $2, $3, $4, now() + make_interval(days => $5::int))`,
    [session.id, session.accountId, session.clientId, session.refreshHash, session.days],
  );
}

export type RefreshFamily = {
  readonly accountId: string;
  readonly refreshHash: string;
  readonly previousHash: string | null;
  readonly generation: number;
  readonly confirmed: boolean;
  readonly isRevoked: boolean;
  readonly isLive: boolean;
};

/** Locked until the transaction ends. */
export async function lockSession(sql: Sql, sessionId: string): Promise<RefreshFamily | null> {
  const found = await sql<RefreshFamily>(
    `select s.account_id as "accountId", s.refresh_hash as "refreshHash",
            s.previous_hash as "previousHash", s.generation, s.confirmed,
            c.revoked_at is not null as "isRevoked",
            s.ended_at is null and s.expires_at > now() and a.disabled_at is null as "isLive"
     from session s
     join client c on c.client_id = s.client_id
     join account a on a.id = s.account_id
     where s.id = $1 for update of s`,
    [sessionId],
  );
  return found[0] ?? null;
}

type Rotation = {
  readonly sessionId: string;
  readonly generation: number;
  readonly refreshHash: string;
  readonly previousHash: string;
  readonly days: number;
};

export async function rotateSession(sql: Sql, rotation: Rotation): Promise<void> {
  await sql(
    `update session set generation = $2, refresh_hash = $3, previous_hash = $4, confirmed = false,
            expires_at = now() + make_interval(days => $5::int)
     where id = $1`,
    [
      rotation.sessionId,
      rotation.generation,
      rotation.refreshHash,
      rotation.previousHash,
      rotation.days,
    ],
  );
}

export async function confirmSession(sql: Sql, sessionId: string): Promise<void> {
  await sql('update session set confirmed = true where id = $1', [sessionId]);
}

/** Moves the session to the number its device took after `client-forked`. */
export async function rehomeSession(sql: Sql, sessionId: string, clientId: string): Promise<void> {
  await sql('update session set client_id = $2 where id = $1', [sessionId, clientId]);
}

export async function endSession(sql: Sql, sessionId: string): Promise<void> {
  await sql('update session set ended_at = coalesce(ended_at, now()) where id = $1', [sessionId]);
}

export async function endOtherSessions(
  sql: Sql,
  accountId: string,
  kept: string | null,
): Promise<void> {
  await sql(
    `update session set ended_at = coalesce(ended_at, now())
     where account_id = $1 and id is distinct from $2::uuid`,
    [accountId, kept],
  );
}

type NewAccessToken = {
  readonly hash: string;
  readonly sessionId: string;
  readonly generation: number;
  readonly seconds: number;
};

/** Forgets the session's expired tokens, and those of a generation that its device never received. */
export async function insertAccessToken(sql: Sql, token: NewAccessToken): Promise<void> {
  await sql(
    `delete from access_token
     where session_id = $1 and (expires_at < now() - interval '1 hour' or generation >= $2)`,
    [token.sessionId, token.generation],
  );
  await sql(
    `insert into access_token (hash, session_id, generation, expires_at)
     values ($1, $2, $3, now() + make_interval(secs => $4::int))`,
    [token.hash, token.sessionId, token.generation, token.seconds],
  );
}

export async function dropAccessTokens(
  sql: Sql,
  sessionId: string,
  generation: number,
): Promise<void> {
  await sql('delete from access_token where session_id = $1 and generation = $2', [
    sessionId,
    generation,
  ]);
}
