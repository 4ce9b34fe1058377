import type { FastifyInstance } from 'fastify';
import { routes } from '#shared/api/routes.ts';
import { PushResponse } from '#shared/sync/protocol.ts';
import type { Central } from '../central.ts';
import { signedInBy } from '../plugins/auth.ts';
import { sendProblem } from '../plugins/problems.ts';
import { currentEpoch } from '../store/meta.ts';
import { rehomeSession } from '../store/sessions.ts';
import { OfferedPush, push } from '../sync/push.ts';
import { gatesOf, parse, sendJson } from './serve.ts';
import { readHeads } from './sync.ts';

/** 500 mutations of the longest people; a client that meets it sends fewer at a time. */
const bodyLimit = 8_388_608;

/** Its own route because it reads the envelope only: mutations are judged, and answered, one by one. */
export function servePush(app: FastifyInstance, central: Central): void {
  const { store, schema, newId } = central;
  app.route({
    method: routes.push.method,
    url: routes.push.path,
    bodyLimit,
    onRequest: gatesOf(central, 'push'),
    handler: async (request, reply) => {
      const read = parse(OfferedPush, request.body);
      if (!read.ok) return sendProblem(reply, read.error);
      const { acked, mutations } = read.value;
      const clientId = read.value.clientId.toLowerCase();
      if (read.value.schema < schema.min) return sendProblem(reply, { kind: 'upgrade-required' });
      const epoch = await currentEpoch(store.sql);
      if (read.value.epoch !== epoch) return sendProblem(reply, { kind: 'epoch-changed' });

      const signedIn = signedInBy(request);
      const answered = await push(store, { signedIn, clientId, acked, mutations, newId });
      if (!answered.ok) return sendProblem(reply, answered.error);
      if (clientId !== signedIn.clientId)
        await rehomeSession(store.sql, signedIn.sessionId, clientId);
      const heads = await readHeads(central, epoch, signedIn.accountId);
      return sendJson(reply, PushResponse.parse({ results: answered.value, heads }));
    },
  });
}
