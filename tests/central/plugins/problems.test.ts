import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice } from '../support/an-office.ts';
import { kindIn, problemIn } from '../support/answers.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const json = { 'content-type': 'application/json' };
const signIn = (payload: string | Buffer, headers: Readonly<Record<string, string>> = json) =>
  test.app.inject({ method: 'POST', url: '/v1/sessions', payload, headers });

describe('what is not understood is answered with a problem document', () => {
  it('for an address that does not exist', async () => {
    expect(kindIn(await test.app.inject({ url: '/v1/nowhere' }))).toBe('not-found');
    expect(kindIn(await test.app.inject({ url: '/v1/%zz' }))).toBe('not-found');
    expect(kindIn(await test.app.inject({ method: 'PUT', url: '/v1/sync' }))).toBe('not-found');
  });

  it.each([
    ['half a document', '{"email":'],
    ['garbage', Buffer.from([0, 255, 254, 13, 10])],
    ['the prototype of everything', '{"__proto__":{"isAdmin":true}}'],
    ['the constructor of everything', '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ['a very deep document', `${'['.repeat(60_000 / 2)}${']'.repeat(60_000 / 2)}`],
    [
      'a deep document that hides it in strings',
      `{"a":"\\"}","b":${'{"c":'.repeat(40)}1${'}'.repeat(41)}`,
    ],
  ])('for %s', async (_name, payload) => {
    expect(kindIn(await signIn(payload))).toBe('malformed');
  });

  it.each(['[]', 'null', '"text"', '3', '{"email":{"$ne":null}}'])(
    'for a document of another shape (%s)',
    async (payload) => {
      expect(kindIn(await signIn(payload))).toBe('validation');
    },
  );

  it('for a text that no database can hold', async () => {
    const federation = await anOffice(test, { role: 'federation-admin' });

    const answer = await federation.ask({
      method: 'POST',
      url: '/v1/sections',
      payload: { id: 'zero', name: 'a\u0000b' },
    });

    expect(kindIn(answer)).toBe('validation');
  });

  it('for no document at all', async () => {
    expect(kindIn(await signIn(''))).toBe('validation');
  });

  it('for another content type', async () => {
    const types = ['text/plain', 'application/xml', 'multipart/form-data; boundary=x'];

    for (const type of types) {
      expect(kindIn(await signIn('x', { 'content-type': type }))).toBe('unsupported-media-type');
    }
  });

  it('for a body that is too large', async () => {
    expect(kindIn(await signIn(`{"email":"${'x'.repeat(70_000)}"}`))).toBe('too-large');
  });

  it('for a push that is too large', async () => {
    const office = await anOffice(test);

    const payload = `{"mutations":["${'x'.repeat(8_400_000)}"]}`;
    const answer = await office.ask({ method: 'POST', url: '/v1/push', payload, headers: json });

    expect(kindIn(answer)).toBe('too-large');
  });

  it('before a stranger’s body is read', async () => {
    const payload = 'x'.repeat(100_000);

    const answer = await test.app.inject({ method: 'POST', url: '/v1/push', payload });

    expect(kindIn(answer)).toBe('signed-out');
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  it('for a failure of central, without a word about it', async () => {
    const broken = await startTestCentral();
    await broken.store.sql('drop table server_meta cascade');

    const answer = await broken.app.inject({ url: '/health' });

    expect(problemIn(answer)).toMatchObject({ kind: 'unexpected', status: 500 });
    expect(answer.body).not.toContain('server_meta');
    expect(broken.log()).toContain('failure');
    await broken.close();
  });
});

describe('every answer', () => {
  it('may neither be cached nor framed nor run', async () => {
    for (const url of ['/health', '/v1/nowhere', '/docs', '/openapi.json']) {
      const { headers } = await test.app.inject({ url });

      expect(headers['cache-control']).toBe('private, no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
  });
});

describe('somebody who asks too often', () => {
  it('is asked to wait', async () => {
    const busy = await startTestCentral({ requestsPerMinute: 3 });

    const answers = [];
    for (let asked = 0; asked < 4; asked++) answers.push(await busy.app.inject({ url: '/health' }));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
    const [last] = answers.slice(-1);
    expect(last && kindIn(last)).toBe('rate-limited');
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    await busy.close();
  });
});
