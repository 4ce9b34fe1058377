import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createCentralClient } from '../../../electron/sync/central-client.ts';
import { aServer, bodyOf, sendJson, sendProblem } from './a-server.ts';

const health = { status: 'ok', version: '0.1.0', store: 'pglite' };
const json = 'application/json';

const aClient = (onRetryAfter?: (ms: number) => void) =>
  createCentralClient({
    fetch: (url, init) => fetch(url, init),
    now: () => Date.parse('2026-11-23T10:00:00Z'),
    timeoutMs: 500,
    ...(onRetryAfter && { onRetryAfter }),
  });

async function callOn(answer: (response: ServerResponse) => void) {
  const base = await aServer((_request, response) => answer(response));
  return aClient().call('health', { base, body: {} });
}

const text = (response: ServerResponse, type: string, body: string) => {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
};

describe('central’s client', () => {
  it('gives the parsed answer', async () => {
    expect(await callOn((response) => sendJson(response, health))).toEqual({
      ok: true,
      value: { kind: 'answer', output: health, etag: null },
    });
  });

  it('fills the path in, whatever stands in it, and sends a body wherever the route has one', async () => {
    const seen: unknown[] = [];
    const base = await aServer(async (request, response) => {
      seen.push([request.method, request.url, await bodyOf(request)]);
      sendJson(response, { state: 'partial' });
    });

    const called = await aClient().call('putPicturePiece', {
      base,
      params: { scope: 'sec:17:tracts', sha256: '../..', place: 3 },
      body: { content: 'AAAA' },
    });

    expect(called).toMatchObject({ ok: true, value: { output: { state: 'partial' } } });
    expect(seen).toEqual([
      ['PUT', '/v1/scopes/sec%3A17%3Atracts/pictures/..%2F../pieces/3', { content: 'AAAA' }],
    ]);
  });

  it('reads a compressed answer', async () => {
    const called = await callOn((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify(health)));
    });

    expect(called).toMatchObject({ ok: true, value: { output: health } });
  });

  it('says that nothing changed only when asked about an answer we hold', async () => {
    const base = await aServer((_request, response) => response.writeHead(304).end());

    expect(await aClient().call('sync', { base, body: {}, etag: '"1"' })).toEqual({
      ok: true,
      value: { kind: 'unchanged' },
    });
    expect(await aClient().call('sync', { base, body: {} })).toMatchObject({
      error: { kind: 'not-central' },
    });
  });

  it('tells central’s own problems apart', async () => {
    const called = await callOn((response) =>
      sendProblem(response, { kind: 'client-forked', status: 409 }),
    );

    expect(called).toEqual({
      ok: false,
      error: { kind: 'problem', problem: 'client-forked', status: 409, retryAfterMs: null },
    });
  });

  it.each([
    ['7', 7_000],
    ['Mon, 23 Nov 2026 10:00:30 GMT', 30_000],
    ['315360000', 3_600_000],
    ['Tue, 24 Nov 2099 10:00:00 GMT', 3_600_000],
    ['Mon, 23 Nov 2020 10:00:00 GMT', 0],
    ['soon', null],
  ])('honours Retry-After: %s, an hour at most', async (header, retryAfterMs) => {
    const asked: number[] = [];
    const base = await aServer((_request, response) =>
      sendProblem(response, {
        kind: 'rate-limited',
        status: 429,
        headers: { 'retry-after': header },
      }),
    );

    const called = await aClient((ms) => asked.push(ms)).call('health', { base, body: {} });

    expect(called).toMatchObject({ error: { kind: 'problem', retryAfterMs } });
    expect(asked).toEqual(retryAfterMs === null ? [] : [retryAfterMs]);
  });

  it.each<[string, (response: ServerResponse) => void, object]>([
    [
      'a captive portal’s page',
      (r) => text(r, 'text/html', '<h1>Wi-Fi</h1>'),
      { kind: 'not-central', status: 200 },
    ],
    [
      'garbage',
      (r) => text(r, json, '\u0000\u0001{{{'),
      { kind: 'not-central', detail: 'not-json' },
    ],
    [
      'half an answer',
      (r) => text(r, json, '{"status":"o'),
      { kind: 'not-central', detail: 'not-json' },
    ],
    [
      'JSON of another shape',
      (r) => text(r, json, '{"status":"no"}'),
      { kind: 'not-central', detail: 'other-shape' },
    ],
    ['an empty answer', (r) => text(r, json, ''), { kind: 'not-central' }],
    ['no content where there must be some', (r) => r.writeHead(204).end(), { kind: 'not-central' }],
    [
      'a proxy’s 502',
      (r) => r.writeHead(502, { 'content-type': 'text/html' }).end('Bad gateway'),
      { kind: 'not-central', status: 502 },
    ],
    [
      'a 500 that says nothing',
      (r) => r.writeHead(500).end(),
      { kind: 'not-central', status: 500 },
    ],
    [
      'a problem nobody knows',
      (r) => sendProblem(r, { kind: 'teapot', status: 418 }),
      { kind: 'not-central', status: 418 },
    ],
    [
      'a redirect',
      (r) => r.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
      { kind: 'not-central', detail: 'redirect' },
    ],
    ['a connection that is cut at once', (r) => r.socket?.destroy(), { kind: 'offline' }],
    [
      'a connection that is cut in the middle',
      (r) => {
        r.writeHead(200, { 'content-type': json, 'content-length': 99 });
        r.write('{"status"');
        setTimeout(() => r.socket?.destroy(), 20);
      },
      { kind: 'offline' },
    ],
    ['no answer at all', () => undefined, { kind: 'timeout' }],
    [
      'an answer that never ends',
      (r) => {
        r.writeHead(200, { 'content-type': json });
        r.write('{');
      },
      { kind: 'timeout' },
    ],
    [
      'something that is not HTTP',
      (r) => r.socket?.end('SSH-2.0-OpenSSH_9\r\n'),
      { kind: 'not-central', detail: 'not-http' },
    ],
  ])('turns %s into a failure', async (_name, answer, failure) => {
    expect(await callOn(answer)).toMatchObject({ ok: false, error: failure });
  });

  it('does not follow a redirect with the token', async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await aServer((request, response) => {
      seen.push(request.headers.authorization);
      sendJson(response, health);
    });
    const base = await aServer((_request, response) =>
      response.writeHead(307, { location: elsewhere }).end(),
    );

    await aClient().call('listDevices', { base, body: {}, token: 'secret' });

    expect(seen).toEqual([]);
  });

  it('stops reading an answer that is too large, even one that is small while compressed', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    const called = await callOn((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(bomb);
    });

    expect(called).toEqual({
      ok: false,
      error: { kind: 'not-central', status: 200, detail: 'too-large' },
    });
  });

  it('is offline where nobody listens', async () => {
    expect(await aClient().call('health', { base: 'http://127.0.0.1:1', body: {} })).toEqual({
      ok: false,
      error: { kind: 'offline' },
    });
  });
});
