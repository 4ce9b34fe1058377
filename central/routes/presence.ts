import type { FastifyInstance } from 'fastify';
import { ScopeId } from '#shared/domain/scope.ts';
import { err, ok } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import { whoIsThere } from '../presence/who-is-there.ts';
import { mayRead } from '../store/grants.ts';
import { headOf } from '../store/heads.ts';
import { endPresence, forgetAbsent, notedAt, notePresence } from '../store/presence.ts';
import { serve } from './serve.ts';

export function servePresence(app: FastifyInstance, central: Central): void {
  const { sql } = central.store;
  serve(app, central, {
    name: 'presence',
    answer: async ({ params, request, body: { leaving, ...place } }) => {
      const scope = ScopeId.safeParse(params.scope);
      const { accountId, clientId } = signedInBy(request);
      if (!scope.success || !(await mayRead(sql, accountId, scope.data)))
        return err({ kind: 'forbidden' });
      const at = { ...place, scope: scope.data, clientId };
      await (leaving ? endPresence(sql, at) : notePresence(sql, at));
      await forgetAbsent(sql);
      const noted = leaving ? [] : await notedAt(sql, at);
      const others = whoIsThere(noted, { clientId, accountId });
      return ok({ others, head: await headOf(sql, scope.data) });
    },
  });
}
