import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Central } from './central.ts';
import { setSafeHeaders } from './plugins/headers.ts';
import { parseJsonBodies } from './plugins/json-body.ts';
import { serveOpenApi } from './plugins/openapi.ts';
import { answerRawErrors, answerWithProblems, sendProblem } from './plugins/problems.ts';
import { logRequests, silentSerializers } from './plugins/request-log.ts';
import { serveAccounts } from './routes/accounts.ts';
import { serveChanges } from './routes/changes.ts';
import { serveDevices } from './routes/devices.ts';
import { serveDigest } from './routes/digest.ts';
import { serveHealth } from './routes/health.ts';
import { servePasswords } from './routes/passwords.ts';
import { servePictures } from './routes/pictures.ts';
import { servePresence } from './routes/presence.ts';
import { servePush } from './routes/push.ts';
import { serveSections } from './routes/sections.ts';
import { serveSessions } from './routes/sessions.ts';
import { serveSync } from './routes/sync.ts';

export type AppOptions = {
  readonly central: Central;
  readonly requestsPerMinute: number;
  readonly trustProxy: boolean;
  readonly log: { readonly level: string; readonly stream?: { write: (line: string) => void } };
};

/** For a whole push over the worst of lines; after that it is somebody holding a connection open. */
const longestRequestMs = 120_000;

const routesOfCentral = [
  serveHealth,
  serveSessions,
  serveSync,
  servePush,
  serveChanges,
  serveDigest,
  servePictures,
  servePresence,
  serveDevices,
  serveSections,
  serveAccounts,
  servePasswords,
];

/** The whole server, not listening: `server.ts` listens, tests inject. Closing it does not close the store. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { ...options.log, base: null, serializers: silentSerializers },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    forceCloseConnections: 'idle',
    requestTimeout: longestRequestMs,
    clientErrorHandler: answerRawErrors,
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, { kind: 'not-found' }),
  });
  app.decorateRequest('signedIn', null);
  setSafeHeaders(app);
  logRequests(app);
  parseJsonBodies(app);
  answerWithProblems(app);
  await app.register(rateLimit, { max: options.requestsPerMinute, timeWindow: '1 minute' });
  await app.register(compress, {
    encodings: ['gzip'],
    zlibOptions: { level: 1 },
    customTypes: /^(application\/(x-nd|problem\+)?json|text\/html)\b/,
  });
  serveOpenApi(app, options.central.version);
  for (const serveRoutes of routesOfCentral) serveRoutes(app, options.central);
  return app;
}
