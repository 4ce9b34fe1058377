import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { changesRoute } from '#shared/api/routes.ts';
import { rowsPerPage } from '#shared/sync/protocol.ts';
import type { Central } from '../central.ts';
import { requireAccount, signedInBy } from '../plugins/auth.ts';
import { sendProblem } from '../plugins/problems.ts';
import { type FeedPage, readFeedPage } from '../store/feed-pages.ts';
import { mayRead } from '../store/grants.ts';
import { currentEpoch } from '../store/meta.ts';
import type { Store } from '../store/store.ts';
import { paramsOf, parse } from './serve.ts';

export function serveChanges(app: FastifyInstance, { store }: Central): void {
  app.route({
    method: changesRoute.method,
    url: changesRoute.path,
    onRequest: requireAccount(store),
    handler: async (request, reply) => {
      const query = parse(changesRoute.query, request.query);
      if (!query.ok) return sendProblem(reply, query.error);
      const scope = paramsOf(request).scope ?? '';
      const { since, limit } = query.value;
      const { accountId } = signedInBy(request);
      if (!(await mayRead(store.sql, accountId, scope)))
        return sendProblem(reply, { kind: 'forbidden' });
      const epoch = await currentEpoch(store.sql);
      if (query.value.epoch !== epoch) return sendProblem(reply, { kind: 'epoch-changed' });

      const size = limit === 'all' ? rowsPerPage : limit;
      const first = await readFeedPage(store.sql, { scope, since, limit: size });
      if (first === null || isOutOfReach(first, since)) {
        return sendProblem(reply, { kind: 'cursor-expired' });
      }
      reply.header('content-type', 'application/x-ndjson; charset=utf-8');
      const start = { scope, since, size, page: first };
      if (limit !== 'all') return reply.send(textOf(start));
      return reply.send(Readable.from(pages(store, start), { objectMode: false }));
    },
  });
}

type Reading = {
  readonly scope: string;
  readonly since: number;
  readonly size: number;
  readonly page: FeedPage;
};

/** A cursor older than what was purged, or from a future this database has not lived. 0 is always in reach. */
const isOutOfReach = (page: FeedPage, since: number): boolean =>
  (since > 0 && since < page.minSeq) || since > page.head;

/** Each page is a short query of its own, asked for when the one before it has been taken. */
async function* pages(store: Store, start: Reading): AsyncGenerator<string> {
  let reading = start;
  for (;;) {
    yield textOf(reading);
    if (!hasMore(reading)) return;
    const { scope, size } = reading;
    const since = cursorOf(reading);
    const page = await readFeedPage(store.sql, { scope, since, limit: size });
    if (page === null) return;
    reading = { scope, size, since, page };
  }
}

function textOf(reading: Reading): string {
  const end = JSON.stringify({ cursor: cursorOf(reading), more: hasMore(reading) });
  return reading.page.lines === null ? `${end}\n` : `${reading.page.lines}\n${end}\n`;
}

const hasMore = ({ page, size }: Reading): boolean => page.count === size;

/** The last page reaches the head, even when the newest item was purged. */
const cursorOf = (reading: Reading): number =>
  hasMore(reading) ? (reading.page.lastSeq ?? reading.since) : reading.page.head;
