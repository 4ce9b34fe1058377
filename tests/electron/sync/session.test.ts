import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result.ts';
import { aFolder } from '../a-folder.ts';
import { aServer, bodyOf, sendJson, sendProblem } from './a-server.ts';
import { anAccount, aSession, signInTo } from './a-session.ts';

type Behaviour = {
  /** Refreshes whose answer is lost on the way back. */
  loseRefreshes?: number;
  readonly revoked?: boolean;
};

/** Too long to stand in sealed bytes by chance. */
const refreshTokenOf = (generation: number) => `refresh-token-${generation}`;

/** Central's rules for tokens: a refresh token once, the one before it only while its successor is unused. */
async function aCentral(behaviour: Behaviour = {}) {
  let generation = 0;
  let confirmed = true;
  const log: string[] = [];
  const tokens = () => ({
    accessToken: `a${generation}`,
    refreshToken: refreshTokenOf(generation),
    expiresIn: 600,
  });
  const url = await aServer(async (request, response) => {
    const { refreshToken } = (await bodyOf(request)) as { refreshToken?: string };
    log.push(
      `${request.method} ${request.url} ${refreshToken ?? request.headers.authorization ?? ''}`.trim(),
    );
    if (request.url === '/v1/sessions') {
      generation += 1;
      return sendJson(response, { ...tokens(), account: anAccount });
    }
    if (request.url === '/v1/sessions/refresh') {
      const isLost = !confirmed && refreshToken === refreshTokenOf(generation - 1);
      if (behaviour.revoked) return sendProblem(response, { kind: 'device-revoked', status: 401 });
      if (refreshToken !== refreshTokenOf(generation) && !isLost)
        return sendProblem(response, { kind: 'signed-out', status: 401 });
      if (!isLost) generation += 1;
      confirmed = false;
      if (behaviour.loseRefreshes) {
        behaviour.loseRefreshes -= 1;
        return response.socket?.destroy();
      }
      return sendJson(response, tokens());
    }
    if (request.headers.authorization !== `Bearer a${generation}`)
      return sendProblem(response, { kind: 'signed-out', status: 401 });
    confirmed = true;
    return sendJson(response, { devices: [] });
  });
  return {
    url,
    log,
    expire: () => {
      generation += 1;
    },
  };
}

const anOffice = async (behaviour?: Behaviour) => {
  const path = join(aFolder(), 'session.json');
  const central = await aCentral(behaviour);
  return { central, path };
};

const listDevices = ({ client, session }: ReturnType<typeof aSession>) =>
  session.authorised((access) => client.call('listDevices', { ...access, body: {} }));

describe('the session with central', () => {
  it('remembers where the office is signed in, sealed, across a restart', async () => {
    const { central, path } = await anOffice();
    await aSession({ path }).session.signIn(signInTo(central.url));

    const state = await aSession({ path }).session.state();

    expect(state).toEqual({ centralUrl: central.url, account: anAccount });
    expect(readFileSync(path, 'utf8')).not.toMatch(/lucie|127\.0\.0\.1|refresh-token/);
  });

  it('is nobody’s while the vault is locked', async () => {
    const { central, path } = await anOffice();
    await aSession({ path }).session.signIn(signInTo(central.url));

    const locked = aSession({ path, key: () => null });

    expect(await locked.session.state()).toEqual({ centralUrl: null, account: null });
    expect(await listDevices(locked)).toEqual({ ok: false, error: { kind: 'not-connected' } });
  });

  it('gives no token for another key', async () => {
    const { central, path } = await anOffice();
    await aSession({ path }).session.signIn(signInTo(central.url));

    const other = aSession({ path, key: () => new Uint8Array(32).fill(6) });

    expect(await other.session.isSignedIn()).toBe(false);
  });

  it('refreshes by itself after a restart, once for everybody who asks', async () => {
    const { central, path } = await anOffice();
    await aSession({ path }).session.signIn(signInTo(central.url));
    const office = aSession({ path });

    const answers = await Promise.all([
      listDevices(office),
      listDevices(office),
      listDevices(office),
    ]);

    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(central.log.filter((line) => line.includes('refresh'))).toEqual([
      'POST /v1/sessions/refresh refresh-token-1',
    ]);
  });

  it('survives a refresh whose answer was lost', async () => {
    const { central, path } = await anOffice({ loseRefreshes: 1 });
    await aSession({ path }).session.signIn(signInTo(central.url));
    const office = aSession({ path });

    expect(await listDevices(office)).toEqual({ ok: false, error: { kind: 'offline' } });
    expect(await office.session.isSignedIn()).toBe(true);

    expect(await listDevices(office)).toMatchObject({ ok: true });
  });

  it('survives a crash right after a refresh: the successor is on the disk before its token is used', async () => {
    const { central, path } = await anOffice();
    await aSession({ path }).session.signIn(signInTo(central.url));
    const beforeCrash = aSession({ path });
    await beforeCrash.session.authorised(async () => ok(null));

    expect(await listDevices(aSession({ path }))).toMatchObject({ ok: true });
  });

  it('is over, but not forgotten, when central says so', async () => {
    const { central, path } = await anOffice();
    const office = aSession({ path });
    await office.session.signIn(signInTo(central.url));
    central.expire();
    central.expire();

    expect(await listDevices(office)).toEqual({ ok: false, error: { kind: 'signed-out' } });

    expect(await office.session.state()).toEqual({ centralUrl: central.url, account: null });
    expect(await listDevices(aSession({ path }))).toEqual({
      ok: false,
      error: { kind: 'signed-out' },
    });
  });

  it('tells a revoked device that it is', async () => {
    const { central, path } = await anOffice({ revoked: true });
    await aSession({ path }).session.signIn(signInTo(central.url));

    const answer = await listDevices(aSession({ path }));

    expect(answer).toMatchObject({ error: { kind: 'problem', problem: 'device-revoked' } });
  });

  it('is forgotten here even when central cannot be told', async () => {
    const { path } = await anOffice();
    const gone = 'http://127.0.0.1:1';
    const office = aSession({ path });
    expect(await office.session.signIn(signInTo(gone))).toEqual({
      ok: false,
      error: { kind: 'offline' },
    });
    const { central } = await anOffice();
    await office.session.signIn(signInTo(central.url));

    await office.session.signOut();

    expect(await office.session.state()).toEqual({ centralUrl: central.url, account: null });
    expect(await office.session.isSignedIn()).toBe(false);
    expect(central.log.at(-1)).toBe('DELETE /v1/sessions/current Bearer a1');
  });

  it('does not speak to an address without https', async () => {
    const { path } = await anOffice();

    const signedIn = await aSession({ path }).session.signIn(signInTo('http://central.example.fr'));

    expect(signedIn).toEqual({ ok: false, error: { kind: 'bad-address' } });
  });
});
