import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { routes } from '#shared/api/routes.ts';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { Heads } from '#shared/sync/protocol.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import { headsOf } from '../store/heads.ts';
import { currentEpoch } from '../store/meta.ts';
import { gatesOf, sendJson } from './serve.ts';

/** Answers 304 while nothing moved: its own route because `serve` only knows bodies. */
export function serveSync(app: FastifyInstance, central: Central): void {
  app.route({
    method: routes.sync.method,
    url: routes.sync.path,
    onRequest: gatesOf(central, 'sync'),
    handler: async (request, reply) => {
      const epoch = await currentEpoch(central.store.sql);
      const heads = await readHeads(central, epoch, signedInBy(request).accountId);
      const etag = etagOf(heads);
      reply.header('etag', etag);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return sendJson(reply, heads);
    },
  });
}

export async function readHeads(
  { store, schema }: Central,
  epoch: string,
  accountId: string,
): Promise<Heads> {
  const scopes = await headsOf(store.sql, accountId);
  const serverTime = IsoDateTime.parse(new Date().toISOString());
  return Heads.parse({ epoch, serverTime, schema, scopes });
}

/** Weak: the clock in the body moves, what it says about the feeds does not. */
function etagOf({ serverTime: _, ...lasting }: Heads): string {
  const hash = createHash('sha256').update(JSON.stringify(lasting)).digest('base64url');
  return `W/"${hash.slice(0, 27)}"`;
}
