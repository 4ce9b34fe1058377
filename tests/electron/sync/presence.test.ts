import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import { requests } from '#shared/ipc/contract.ts';
import { createPresence } from '../../../electron/sync/presence.ts';
import { anAccount as anAccountAt, aSection, password } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aFolder } from '../a-folder.ts';
import { aServer, sendJson, sendProblem } from './a-server.ts';
import { anAccount, aSession, signInTo } from './a-session.ts';

let central: TestCentral;
let base = '';
beforeAll(async () => {
  central = await startTestCentral();
  base = await central.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => central.close());

const told = (scope: ScopeId, subject: string) =>
  requests['presence.tell'].input.parse({ scope, subject, page: 'front', chosen: ['title'] });

async function anOffice(sectionId: string) {
  const { email, displayName } = await anAccountAt(central, { sectionIds: [sectionId] });
  const { client, session } = aSession({ path: join(aFolder(), 'session') });
  await session.signIn({ centralUrl: base, email, password, clientId: randomUUID() });
  return { displayName, session, tell: createPresence(client, session) };
}

describe('the presence of an office', () => {
  it('is told to a real central and heard by another office, until it leaves', async () => {
    const section = await aSection(central);
    const [a, b] = [await anOffice(section.id), await anOffice(section.id)];
    const here = told(scopeOf(section.id, 'tracts'), randomUUID());

    await a.tell(here);
    const met = await b.tell(here);
    await a.tell({ ...here, leaving: true });

    expect(met.heard?.others).toMatchObject([
      { name: a.displayName, page: 'front', chosen: ['title'] },
    ]);
    expect((await b.tell(here)).heard?.others).toEqual([]);
  });

  it('is nobody’s when signed out, locked, refused, or without a network', async () => {
    const section = await aSection(central);
    const [left, locked] = [await anOffice(section.id), await anOffice(section.id)];
    const here = told(scopeOf(section.id, 'tracts'), randomUUID());
    const elsewhere = told(scopeOf('another-section', 'tracts'), randomUUID());

    const refused = await left.tell(elsewhere);
    await left.session.signOut();
    locked.session.forget();

    expect(refused).toEqual({ heard: null });
    expect(await left.tell(here)).toEqual({ heard: null });
    expect(await locked.tell(here)).toEqual({ heard: null });
  });

  it.each([
    ['cuts the line', (response: Parameters<typeof sendJson>[0]) => response.destroy()],
    [
      'answers something else',
      (response: Parameters<typeof sendJson>[0]) => sendJson(response, { others: 3 }),
    ],
    [
      'has ended the session',
      (response: Parameters<typeof sendJson>[0]) =>
        sendProblem(response, { kind: 'device-revoked', status: 401 }),
    ],
  ])(
    'is nobody’s when central %s, and the session stays for the sync to judge',
    async (_, answer) => {
      const asked: string[] = [];
      const url = await aServer((request, response) => {
        asked.push(`${request.method} ${request.url}`);
        if (request.url !== '/v1/sessions') return answer(response);
        const tokens = { accessToken: 'a', refreshToken: 'r', expiresIn: 600 };
        return sendJson(response, { ...tokens, account: anAccount });
      });
      const { client, session } = aSession({ path: join(aFolder(), 'session') });
      await session.signIn(signInTo(url));
      const here = told(scopeOf('17', 'tracts'), randomUUID());

      expect(await createPresence(client, session)(here)).toEqual({ heard: null });
      expect(await session.isSignedIn()).toBe(true);
      expect(asked).toEqual(['POST /v1/sessions', 'POST /v1/scopes/sec%3A17%3Atracts/presence']);
    },
  );

  it('never renews a token: what comes of that is for the sync to hear', async () => {
    const asked: string[] = [];
    const url = await aServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const tokens = { accessToken: 'a', refreshToken: 'r', expiresIn: 600 };
      return sendJson(response, { ...tokens, account: anAccount });
    });
    let now = Date.now();
    const { client, session } = aSession({ path: join(aFolder(), 'session'), now: () => now });
    await session.signIn(signInTo(url));
    now += 600_000;

    const heard = await createPresence(
      client,
      session,
    )(told(scopeOf('17', 'tracts'), randomUUID()));

    expect(heard).toEqual({ heard: null });
    expect(asked).toEqual(['POST /v1/sessions']);
  });
});
