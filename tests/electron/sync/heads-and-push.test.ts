import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PushRequest } from '#shared/sync/protocol.ts';
import { readHeads } from '../../../electron/sync/heads.ts';
import { createPusher } from '../../../electron/sync/push.ts';
import { aFolder } from '../a-folder.ts';
import { aServer, sendJson } from './a-server.ts';
import { anAccount, aSession, signInTo } from './a-session.ts';

const uuid = '0198b2f4-0000-7000-8000-00000000000e';
const heads = {
  epoch: uuid,
  serverTime: '2026-11-23T10:00:00Z',
  schema: { min: 1, cur: 1 },
  scopes: [],
};
const batch = PushRequest.parse({
  epoch: uuid,
  clientId: uuid,
  schema: 1,
  acked: 0,
  mutations: [
    { n: 1, op: 'delete', entity: 'member', id: uuid, base: 1, at: '2026-11-23T10:00:00Z' },
  ],
});

/** A central that knows one ETag and answers a push with the results that the test gives. */
async function anOffice(results: readonly object[] = []) {
  const url = await aServer((request, response) => {
    if (request.url === '/v1/sessions') {
      const tokens = { accessToken: 'a', refreshToken: 'r', expiresIn: 600 };
      return sendJson(response, { ...tokens, account: anAccount });
    }
    if (request.url === '/v1/push') return sendJson(response, { results, heads });
    response.setHeader('etag', 'W/"1"');
    if (request.headers['if-none-match'] === 'W/"1"') return response.writeHead(304).end();
    return sendJson(response, heads);
  });
  const { client, session } = aSession({ path: join(aFolder(), 'session.json') });
  await session.signIn(signInTo(url));
  return { reader: readHeads(client, session), push: createPusher(client, session) };
}

describe('the heads', () => {
  it('come once, then only when something moved', async () => {
    const { reader } = await anOffice();

    expect(await reader.next()).toEqual({ ok: true, value: heads });
    expect(await reader.next()).toEqual({ ok: true, value: null });
  });

  it('come again in full when the last ones may not have been acted on', async () => {
    const { reader } = await anOffice();
    await reader.next();

    reader.forget();

    expect(await reader.next()).toEqual({ ok: true, value: heads });
  });
});

describe('a push', () => {
  it('is answered for each mutation', async () => {
    const results = [{ n: 1, status: 'ok', rev: 2 }];
    const { push } = await anOffice(results);

    expect(await push(batch)).toEqual({ ok: true, value: { results, heads } });
  });

  it.each([[[]], [[{ n: 2, status: 'ok', rev: 2 }]]])(
    'is not over with the results %j',
    async (results) => {
      const { push } = await anOffice(results);

      expect(await push(batch)).toMatchObject({ ok: false, error: { kind: 'not-central' } });
    },
  );
});
