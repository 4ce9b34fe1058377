import type { FastifyInstance } from 'fastify';

/** One line a request: the route's pattern, never the address asked for; the account's id, never its name. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
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
