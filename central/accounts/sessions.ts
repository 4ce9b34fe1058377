import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tokens } from '#shared/api/routes.ts';
import { err, ok, type Result } from '#shared/result.ts';
import {
  dropAccessTokens,
  endSession,
  insertAccessToken,
  insertSession,
  lockSession,
  rotateSession,
} from '../store/sessions.ts';
import type { Sql, Store } from '../store/store.ts';
import { hashToken, newSecret, sameHash } from './tokens.ts';

const accessTokenSeconds = 600;
/** An office that stays offline longer signs in again. */
const refreshTokenDays = 180;
const firstGeneration = 1;

export type RefreshRefusal = 'signed-out' | 'device-revoked' | 'reused';

/** Starts a family of refresh tokens for one device. */
export async function startSession(sql: Sql, accountId: string, clientId: string): Promise<Tokens> {
  const sessionId = randomUUID();
  const refreshToken = `${sessionId}.${newSecret()}`;
  const refreshHash = hashToken(refreshToken);
  await insertSession(sql, {
    id: sessionId,
    accountId,
    clientId,
    refreshHash,
    days: refreshTokenDays,
  });
  return issue(sql, { sessionId, generation: firstGeneration, refreshToken });
}

/**
 * Exchanges a refresh token, once. The one before it is accepted again only while nobody has used its successor:
 * that is an answer lost on the way. Any other old token has been copied, and ends the family.
 */
export function refreshSession(
  store: Store,
  refreshToken: string,
): Promise<Result<Tokens, RefreshRefusal>> {
  const sessionId = z.uuid().safeParse(refreshToken.split('.')[0]);
  if (!sessionId.success) return Promise.resolve(err('signed-out'));
  return store.tx((sql) => refresh(sql, sessionId.data, refreshToken));
}

async function refresh(
  sql: Sql,
  sessionId: string,
  presented: string,
): Promise<Result<Tokens, RefreshRefusal>> {
  const family = await lockSession(sql, sessionId);
  if (family === null) return err('signed-out');
  const hash = hashToken(presented);
  const isCurrent = sameHash(hash, family.refreshHash);
  const isLostAnswer = !family.confirmed && sameHash(hash, family.previousHash);
  if (family.isRevoked) return err('device-revoked');
  if (!family.isLive) return err('signed-out');
  if (!isCurrent && !isLostAnswer) {
    await endSession(sql, sessionId);
    return err('reused');
  }
  if (isLostAnswer) await dropAccessTokens(sql, sessionId, family.generation);
  const refreshToken = `${sessionId}.${newSecret()}`;
  const generation = family.generation + 1;
  await rotateSession(sql, {
    sessionId,
    generation,
    refreshHash: hashToken(refreshToken),
    previousHash: hash,
    days: refreshTokenDays,
  });
  return ok(await issue(sql, { sessionId, generation, refreshToken }));
}

type Issue = {
  readonly sessionId: string;
  readonly generation: number;
  readonly refreshToken: string;
};

async function issue(sql: Sql, { sessionId, generation, refreshToken }: Issue): Promise<Tokens> {
  const accessToken = newSecret();
  await insertAccessToken(sql, {
    hash: hashToken(accessToken),
    sessionId,
    generation,
    seconds: accessTokenSeconds,
  });
  return { accessToken, refreshToken, expiresIn: accessTokenSeconds };
}
