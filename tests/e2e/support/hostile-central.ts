import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { routes } from '#shared/api/routes.ts';
import type { Spoil } from './spoiled-answers.ts';

const endpoints = {
  session: /^\/v1\/sessions/,
  heads: new RegExp(`^${routes.sync.path}$`),
  push: new RegExp(`^${routes.push.path}$`),
  feed: /^\/v1\/scopes\/[^/]+\/changes/,
} as const;
export type Endpoint = keyof typeof endpoints;

export type HostileCentral = {
  readonly url: string;
  /** From now on this endpoint answers so. Central itself still hears and obeys each request. */
  readonly spoil: (endpoint: Endpoint, spoil: Spoil) => void;
  /** Every endpoint answers as central does. */
  readonly behave: () => void;
  readonly stop: () => Promise<void>;
};

/** What stands between an office and its federation: a proxy, a hotel's Wi-Fi, a machine that is going down. */
export async function startHostileCentral(centralUrl: string): Promise<HostileCentral> {
  const spoils = new Map<Endpoint, Spoil>();
  const server = createServer((request, response) => {
    const spoiled = [...spoils].find(([endpoint]) => endpoints[endpoint].test(request.url ?? ''));
    if (process.env.DBG)
      console.log(Date.now() % 1000000, request.method, request.url, spoiled?.[0]);
    void answer({ request, response, centralUrl, spoil: spoiled?.[1] });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    spoil: (endpoint, spoil) => spoils.set(endpoint, spoil),
    behave: () => spoils.clear(),
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly centralUrl: string;
  readonly spoil: Spoil | undefined;
};

async function answer({ request, response, centralUrl, spoil }: Exchange): Promise<void> {
  const body = Buffer.concat(await request.toArray());
  const sent = ['accept', 'authorization', 'content-type', 'if-none-match'].flatMap((name) => {
    const value = request.headers[name];
    // Without an ETag central answers in full: then there is something to spoil.
    const isKept = typeof value === 'string' && !(spoil && name === 'if-none-match');
    return isKept ? [[name, value] as const] : [];
  });
  const answered = await fetch(`${centralUrl}${request.url}`, {
    method: request.method ?? 'GET',
    headers: Object.fromEntries(sent),
    body: body.length === 0 ? null : body,
  });
  const whole = {
    status: answered.status,
    headers: Object.fromEntries(
      ['content-type', 'etag', 'retry-after'].flatMap((name) => {
        const value = answered.headers.get(name);
        return value === null ? [] : [[name, value]];
      }),
    ),
    body: Buffer.from(await answered.arrayBuffer()),
  };
  if (spoil) return spoil(response, whole);
  response.writeHead(whole.status, whole.headers).end(whole.body);
}
