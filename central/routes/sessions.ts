import type { FastifyInstance } from 'fastify';
import type { RouteBody, RouteOutput } from '#shared/api/routes.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { refreshSession, startSession } from '../accounts/sessions.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import type { Refusal } from '../plugins/problems.ts';
import { accountById, credentialsOf } from '../store/accounts.ts';
import { lockClient, renameClient } from '../store/clients.ts';
import { endSession } from '../store/sessions.ts';
import { serve } from './serve.ts';

/** Argon2 takes one at a time: a longer queue than this would only be forgotten by those who stand in it. */
const mostWaiting = 50;
const busySeconds = 10;

export function serveSessions(app: FastifyInstance, central: Central): void {
  const { store, signInGuard, passwords } = central;

  serve(app, central, {
    name: 'signIn',
    answer: async ({ body, request }) => {
      const attempt = { email: body.email, ip: request.ip };
      const seconds = signInGuard.secondsToWait(attempt);
      if (seconds > 0) return err({ kind: 'rate-limited', retryAfterSeconds: seconds });
      if (passwords.waiting() >= mostWaiting) {
        return err({ kind: 'rate-limited', retryAfterSeconds: busySeconds });
      }
      const known = await credentialsOf(store.sql, body.email);
      const isRight = await passwords.matches(body.password, known?.passwordHash ?? null);
      if (known === null || !isRight) {
        signInGuard.failed(attempt);
        return err({ kind: 'bad-credentials' });
      }
      signInGuard.succeeded(attempt);
      return signIn(central, known.id, body);
    },
  });

  serve(app, central, {
    name: 'refresh',
    answer: async ({ body, request }) => {
      const refreshed = await refreshSession(store, body.refreshToken);
      if (refreshed.ok) return refreshed;
      if (refreshed.error === 'reused') {
        request.log.warn('an old refresh token was used again: its session is ended');
        return err({ kind: 'signed-out' });
      }
      return err({ kind: refreshed.error });
    },
  });

  serve(app, central, {
    name: 'signOut',
    answer: async ({ request }) => {
      await endSession(store.sql, signedInBy(request).sessionId);
      return ok({});
    },
  });
}

/** A device that another account used takes a new number first; a revoked one wipes itself first. */
function signIn(
  { store }: Central,
  accountId: string,
  { clientId, deviceName }: RouteBody<'signIn'>,
): Promise<Result<RouteOutput<'signIn'>, Refusal>> {
  return store.tx(async (sql) => {
    const account = await accountById(sql, accountId);
    if (account === null) return err({ kind: 'bad-credentials' });
    const client = await lockClient(sql, { clientId, accountId, deviceName });
    if (client.accountId !== accountId) return err({ kind: 'client-forked' });
    if (client.isRevoked) return err({ kind: 'device-revoked' });
    await renameClient(sql, clientId, deviceName);
    return ok({ ...(await startSession(sql, accountId, clientId)), account });
  });
}
