import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchOffice, type Office } from './harness/office.ts';
import { ask } from './support/bridge.ts';

let office: Office;
beforeAll(async () => {
  office = await launchOffice({ env: { PERMANENCE_TEST_KDF: 'fast' } });
  await ask(office.page, 'vault.create', { passphrase: 'quatre chevaux sur la lande' });
});
afterAll(() => office.close());

async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A listening TCP server has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const signIn = (centralUrl: string) =>
  ask(office.page, 'session.signIn', {
    centralUrl,
    email: 'lucie@exemple.fr',
    password: 'secret',
    clientId: '0198b2f4-0000-7000-8000-000000000001',
  });

const failing = (error: object) => ({ ok: true, value: { ok: false, error } });

describe('the page', () => {
  it('reaches no server in any way', async () => {
    const reached: string[] = [];
    const url = await aServer((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    });

    await office.page.evaluate(async (server) => {
      const quietly = (attempt: () => unknown) => {
        try {
          return Promise.resolve(attempt()).catch(() => undefined);
        } catch {
          return Promise.resolve();
        }
      };
      const picture = new Image();
      picture.src = `${server}/image`;
      const frame = document.createElement('iframe');
      frame.src = `${server}/frame`;
      const prefetch = Object.assign(document.createElement('link'), {
        rel: 'prefetch',
        href: `${server}/prefetch`,
      });
      document.body.append(frame, prefetch);
      const request = new XMLHttpRequest();
      await quietly(() => fetch(`${server}/fetch`));
      await quietly(() => fetch(`${server}/no-cors`, { mode: 'no-cors' }));
      await quietly(() => navigator.sendBeacon(`${server}/beacon`, 'x'));
      await quietly(() => new EventSource(`${server}/events`));
      await quietly(() => new WebSocket(server.replace('http', 'ws')));
      await quietly(() => {
        request.open('GET', `${server}/xhr`);
        request.send();
      });
      await quietly(() => import(/* @vite-ignore */ `${server}/import.js`));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      frame.remove();
      prefetch.remove();
    }, url);

    expect(reached).toEqual([]);
  });

  it('is stopped by the fence of main even where its own policy would not', async () => {
    const reached: string[] = [];
    const url = await aServer((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    });

    const outcome = await office.app.evaluate(async ({ session }, server) => {
      try {
        return (await session.defaultSession.fetch(server)).status;
      } catch (cause) {
        return String(cause);
      }
    }, url);

    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(reached).toEqual([]);
  });

  it('sends nothing by WebRTC', async () => {
    const udp = createSocket('udp4');
    const tcp = createTcpServer();
    const heard: string[] = [];
    udp.on('message', () => heard.push('udp'));
    tcp.on('connection', () => heard.push('tcp'));
    udp.bind(0, '127.0.0.1');
    await once(udp, 'listening');
    tcp.listen(udp.address().port, '127.0.0.1');
    onTestFinished(() => {
      udp.close();
      tcp.close();
    });

    await office.page.evaluate(async (port) => {
      const iceServers = [
        { urls: `stun:127.0.0.1:${port}` },
        { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'a', credential: 'b' },
        { urls: `turn:127.0.0.1:${port}?transport=udp`, username: 'a', credential: 'b' },
      ];
      const connection = new RTCPeerConnection({ iceServers });
      connection.createDataChannel('leak');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      connection.close();
    }, udp.address().port);

    expect(heard).toEqual([]);
  });
});

describe('main, over Chromium’s own network stack', () => {
  it('follows no redirect', async () => {
    const reached: string[] = [];
    const elsewhere = await aServer((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    });
    const url = await aServer((_request, response) =>
      response.writeHead(307, { location: elsewhere }).end(),
    );

    expect(await signIn(url)).toEqual(
      failing({ kind: 'not-central', status: 0, detail: 'redirect' }),
    );
    expect(reached).toEqual([]);
  });

  it.each<[string, RequestListener, object]>([
    [
      'a portal’s page',
      (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Wi-Fi</h1>'),
      { kind: 'not-central', status: 200, detail: 'not-json' },
    ],
    [
      'half an answer',
      (_request, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"acc'),
      { kind: 'not-central', status: 200, detail: 'not-json' },
    ],
    [
      'a cut connection',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' });
        response.write('{');
        setTimeout(() => response.socket?.destroy(), 50);
      },
      { kind: 'offline' },
    ],
    [
      'nothing but a closed door',
      (_request, response) => response.socket?.destroy(),
      { kind: 'offline' },
    ],
    [
      'a bare 500',
      (_request, response) => response.writeHead(500).end(),
      { kind: 'not-central', status: 500, detail: 'not-a-problem' },
    ],
  ])('takes %s for what it is', async (_name, answer, error) => {
    expect(await signIn(await aServer(answer))).toEqual(failing(error));
  });

  it('is offline where nobody listens', async () => {
    expect(await signIn('http://127.0.0.1:1')).toEqual(failing({ kind: 'offline' }));
  });

  it('sends no cookie that it was given', async () => {
    const cookies: (string | undefined)[] = [];
    const url = await aServer((request, response) => {
      cookies.push(request.headers.cookie);
      response.writeHead(500, { 'set-cookie': 'track=1; Path=/' }).end();
    });

    await signIn(url);
    await signIn(url);

    expect(cookies).toEqual([undefined, undefined]);
  });
});

describe('the vault', () => {
  it('is locked when the page dies, and the window comes back', async () => {
    const loaded = office.page.waitForEvent('load');

    await office.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await loaded.catch(() => undefined);

    const state = await office.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.executeJavaScript("bridge.request('vault.state', {})");
    });
    expect(state).toEqual({ ok: true, value: { kind: 'locked' } });
  });
});
