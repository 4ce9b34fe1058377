import type { FastifyInstance } from 'fastify';
import { routes } from '#shared/api/routes.ts';

/** One line a request: the route's pattern, never the address asked for; the account's id, never its name. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    // Who has a leaflet open, every few seconds, would be a record of who works when.
    if (route === routes.presence.path && reply.statusCode < 400) return;
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        accountId: request.signedIn?.accountId,
      },
      'request',
    );
  });
}

/** Fastify's own lines say nothing of a request but its number. */
export const silentSerializers = {
  req: () => ({}),
  res: () => ({ statusCode: 0 }),
  err: (error: Error) => ({ type: error.name, message: '', stack: '' }),
};
