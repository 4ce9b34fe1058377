import type { FastifyInstance } from 'fastify';
import { err, ok } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import { accountById, passwordHashOf, setPassword } from '../store/accounts.ts';
import { endOtherSessions } from '../store/sessions.ts';
import { accountIdIn } from './path-ids.ts';
import { serve } from './serve.ts';

export function servePasswords(app: FastifyInstance, central: Central): void {
  const { store, passwords, signInGuard } = central;

  serve(app, central, {
    name: 'changePassword',
    answer: async ({ body, request }) => {
      const { accountId, sessionId } = signedInBy(request);
      const attempt = { email: accountId, ip: request.ip };
      const seconds = signInGuard.secondsToWait(attempt);
      if (seconds > 0) return err({ kind: 'rate-limited', retryAfterSeconds: seconds });
      const known = await passwordHashOf(store.sql, accountId);
      if (!(await passwords.matches(body.currentPassword, known))) {
        signInGuard.failed(attempt);
        return err({ kind: 'bad-credentials' });
      }
      signInGuard.succeeded(attempt);
      const passwordHash = await passwords.hash(body.newPassword);
      await store.tx(async (sql) => {
        await setPassword(sql, accountId, passwordHash);
        await endOtherSessions(sql, accountId, sessionId);
      });
      return ok({});
    },
  });

  serve(app, central, {
    name: 'resetPassword',
    answer: async ({ body, params }) => {
      const accountId = accountIdIn(params);
      const passwordHash = await passwords.hash(body.newPassword);
      return store.tx(async (sql) => {
        if ((await accountById(sql, accountId)) === null) return err({ kind: 'not-found' });
        await setPassword(sql, accountId, passwordHash);
        await endOtherSessions(sql, accountId, null);
        return ok({});
      });
    },
  });
}
