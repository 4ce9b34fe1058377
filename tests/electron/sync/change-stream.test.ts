import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createChangeStream } from '../../../electron/sync/change-stream.ts';
import { aFolder } from '../a-folder.ts';
import { aServer, sendJson, sendProblem } from './a-server.ts';
import { anAccount, aSession, signInTo } from './a-session.ts';

const epoch = '0198b2f4-0000-7000-8000-00000000000e';
const scope = 'sec:17:core';
const at = (since: number) => ({ scope, epoch, since });
const page = (cursor: number, more: boolean) =>
  `{"seq":${cursor},"op":"put"}\n{"cursor":${cursor},"more":${more}}\n`;

type Feed = (response: ServerResponse, since: number) => void;

/** An office that is signed in to a central whose feed behaves as the test wants. */
async function anOffice(feed: Feed) {
  const asked: number[] = [];
  const url = await aServer((request, response) => {
    if (request.url === '/v1/sessions') {
      return sendJson(response, {
        accessToken: 'a',
        refreshToken: 'r',
        expiresIn: 600,
        account: anAccount,
      });
    }
    const since = Number(new URL(request.url ?? '', 'http://central').searchParams.get('since'));
    asked.push(since);
    return feed(response, since);
  });
  const { session } = aSession({ path: join(aFolder(), 'session.json') });
  await session.signIn(signInTo(url));
  const stream = createChangeStream({
    fetch: (address, init) => fetch(address, init),
    session,
    now: Date.now,
    idleMs: 400,
  });
  const next = async (since: number) => {
    const piece = await stream.next(at(since));
    return piece.ok ? new TextDecoder().decode(piece.value) : piece.error;
  };
  return { next, asked, stream };
}

const begin = (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });

describe('the stream of changes', () => {
  it('reads one request on, piece by piece', async () => {
    const { next, asked } = await anOffice((response) => {
      begin(response).end(page(10, true) + page(20, true) + page(21, false));
    });

    const pieces = [await next(0), await next(10), await next(20)];

    expect(pieces).toEqual([page(10, true), page(20, true), page(21, false)]);
    expect(asked).toEqual([0]);
  });

  it('asks anew after the last piece', async () => {
    const { next, asked } = await anOffice((response, since) =>
      begin(response).end(page(since + 1, false)),
    );

    await next(0);
    await next(1);

    expect(asked).toEqual([0, 1]);
  });

  it('goes on at the last cursor when the stream was cut between two pieces', async () => {
    const { next, asked } = await anOffice((response, since) => {
      begin(response).write(page(since + 10, true));
      setTimeout(() => response.socket?.destroy(), 50);
    });

    const pieces = [await next(0), await next(10)];

    expect(pieces).toEqual([page(10, true), page(20, true)]);
    expect(asked).toEqual([0, 10]);
  });

  it('never gives rows without their cursor line', async () => {
    const { next } = await anOffice((response) => {
      begin(response).write('{"seq":1,"op":"put"}\n{"seq":2');
      setTimeout(() => response.socket?.destroy(), 50);
    });

    expect(await next(0)).toEqual({ kind: 'offline' });
  });

  it('starts over when the store asks from elsewhere', async () => {
    const { next, asked } = await anOffice((response, since) => {
      begin(response).write(page(since + 10, true));
    });

    await next(0);
    await next(5);

    expect(asked).toEqual([0, 5]);
  });

  it('gives up on a central that falls silent', async () => {
    const { next } = await anOffice((response) => {
      begin(response).write('{"seq":1,');
    });

    expect(await next(0)).toEqual({ kind: 'timeout' });
  });

  it.each<[string, Feed, object]>([
    [
      'a portal’s page',
      (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      { kind: 'not-central', status: 200, detail: 'not-ndjson' },
    ],
    [
      'a feed that ends without its cursor',
      (r) => begin(r).end('{"seq":1}\n'),
      { kind: 'not-central', status: 200, detail: 'cut-feed' },
    ],
    [
      'an empty feed',
      (r) => begin(r).end(),
      { kind: 'not-central', status: 200, detail: 'cut-feed' },
    ],
    [
      'a cursor that promises more without moving',
      (r) => begin(r).end(page(0, true)),
      { kind: 'not-central', status: 200, detail: 'stuck-cursor' },
    ],
    [
      'a cursor that expired',
      (r) => sendProblem(r, { kind: 'cursor-expired', status: 410 }),
      { kind: 'problem', problem: 'cursor-expired', status: 410, retryAfterMs: null },
    ],
    [
      'a redirect',
      (r) => r.writeHead(302, { location: 'https://elsewhere.example' }).end(),
      { kind: 'not-central', status: 302, detail: 'redirect' },
    ],
    [
      'a bare 503',
      (r) => r.writeHead(503).end('later'),
      { kind: 'not-central', status: 503, detail: 'not-a-problem' },
    ],
  ])('turns %s into a failure', async (_name, feed, failure) => {
    const { next } = await anOffice(feed);

    expect(await next(0)).toEqual(failure);
  });

  it('drops its connections when the office is locked', async () => {
    let isCut = false;
    const { next, stream } = await anOffice((response) => {
      response.on('close', () => {
        isCut = true;
      });
      begin(response).write(page(10, true));
    });
    await next(0);

    stream.closeAll();

    await expect.poll(() => isCut).toBe(true);
  });
});
