import type { FastifyInstance } from 'fastify';
import { err, ok, type Result } from '#shared/result.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import type { Refusal } from '../plugins/problems.ts';
import { devicesOf, revokeClient } from '../store/clients.ts';
import type { Store } from '../store/store.ts';
import { accountIdIn, clientIdIn } from './path-ids.ts';
import { serve } from './serve.ts';

/** One's own devices, and for the federation those of anybody. */
export function serveDevices(app: FastifyInstance, central: Central): void {
  const { store } = central;

  serve(app, central, {
    name: 'listDevices',
    answer: ({ request }) => list(store, signedInBy(request).accountId),
  });

  serve(app, central, {
    name: 'listAccountDevices',
    answer: ({ params }) => list(store, accountIdIn(params)),
  });

  serve(app, central, {
    name: 'revokeDevice',
    answer: ({ params, request }) =>
      revoke(store, signedInBy(request).accountId, clientIdIn(params)),
  });

  serve(app, central, {
    name: 'revokeAccountDevice',
    answer: ({ params }) => revoke(store, accountIdIn(params), clientIdIn(params)),
  });
}

async function list(store: Store, accountId: string) {
  return ok({ devices: [...(await devicesOf(store.sql, accountId))] });
}

async function revoke(
  store: Store,
  accountId: string,
  clientId: string,
): Promise<Result<Record<string, never>, Refusal>> {
  const revoked = await store.tx((sql) => revokeClient(sql, accountId, clientId));
  return revoked ? ok({}) : err({ kind: 'not-found' });
}
