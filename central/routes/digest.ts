import type { FastifyInstance } from 'fastify';
import { ScopeId } from '#shared/domain/scope.ts';
import { err, ok } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import { readDigest } from '../store/digest.ts';
import { mayRead } from '../store/grants.ts';
import { serve } from './serve.ts';

export function serveDigest(app: FastifyInstance, central: Central): void {
  serve(app, central, {
    name: 'digest',
    answer: async ({ params, request }) => {
      const scope = ScopeId.safeParse(params.scope);
      const { accountId } = signedInBy(request);
      if (!scope.success || !(await mayRead(central.store.sql, accountId, scope.data))) {
        return err({ kind: 'forbidden' });
      }
      return ok({ scope: scope.data, ...(await readDigest(central.store.sql, scope.data)) });
    },
  });
}
