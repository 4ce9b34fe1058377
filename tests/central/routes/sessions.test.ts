import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Tokens } from '#shared/api/routes.ts';
import { anAccount, anOffice, officeWith, password } from '../support/an-office.ts';
import { kindIn, problemIn } from '../support/answers.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
let nowMs = Date.parse('2026-03-01T09:00:00Z');
beforeAll(async () => {
  test = await startTestCentral({ nowMs: () => nowMs });
});
afterAll(() => test.close());

const signIn = (said: Readonly<Record<string, unknown>>) =>
  test.app.inject({
    method: 'POST',
    url: '/v1/sessions',
    payload: { password, clientId: randomUUID(), deviceName: 'Office PC', ...said },
  });

const refresh = (refreshToken: string) =>
  test.app.inject({ method: 'POST', url: '/v1/sessions/refresh', payload: { refreshToken } });

const syncWith = (tokens: Tokens) =>
  test.app.inject({
    url: '/v1/sync',
    headers: { authorization: `Bearer ${tokens.accessToken}` },
  });

describe('signing in', () => {
  it('gives tokens and says who one is', async () => {
    const account = await anAccount(test, { role: 'treasurer' });

    const answer = await signIn({ email: account.email });

    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ account, expiresIn: 600 });
  });

  it('does not care for the case of the e-mail, nor for how an accent was typed', async () => {
    const account = await anAccount(test);
    await test.store.sql('update account set password_hash = $2 where id = $1', [
      account.id,
      await test.central.passwords.hash('une clé composée'.normalize('NFD')),
    ]);

    const answer = await signIn({
      email: account.email.toUpperCase(),
      password: 'une clé composée'.normalize('NFC'),
    });

    expect(answer.statusCode).toBe(200);
  });

  it('refuses a wrong password and an unknown e-mail in the same words', async () => {
    const account = await anAccount(test);

    const wrong = await signIn({ email: account.email, password: 'not the password' });
    const unknown = await signIn({ email: 'nobody@exemple.fr' });

    expect(kindIn(wrong)).toBe('bad-credentials');
    expect(unknown.body).toBe(wrong.body);
  });

  it('of a disabled account is refused like a wrong password', async () => {
    const account = await anAccount(test);
    await test.store.sql('update account set disabled_at = now() where id = $1', [account.id]);

    expect(kindIn(await signIn({ email: account.email }))).toBe('bad-credentials');
  });

  it('waits after ten wrong passwords, however right the eleventh is', async () => {
    const { email } = await anAccount(test);
    for (let tries = 0; tries < 10; tries++) await signIn({ email, password: 'guess' });

    const answer = await signIn({ email });

    expect(kindIn(answer)).toBe('rate-limited');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    nowMs += 16 * 60_000;
    expect((await signIn({ email })).statusCode).toBe(200);
  });

  it('waits when too many others are signing in', async () => {
    const { email } = await anAccount(test);
    const queue = vi.spyOn(test.central.passwords, 'waiting').mockReturnValue(50);

    const answer = await signIn({ email });

    expect(kindIn(answer)).toBe('rate-limited');
    queue.mockRestore();
  });

  it('on a device that belongs to another account asks for a new number', async () => {
    const office = await anOffice(test);
    const other = await anAccount(test);

    const answer = await signIn({ email: other.email, clientId: office.clientId });

    expect(kindIn(answer)).toBe('client-forked');
  });

  it('says what does not match by its place, never by its value', async () => {
    const answer = await signIn({ email: 'canary-not-an-address', deviceName: '' });

    const problem = problemIn(answer);
    expect(problem.kind).toBe('validation');
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/email', '/deviceName']);
    expect(answer.body).not.toContain('canary');
  });
});

describe('refreshing', () => {
  it('exchanges the token for new ones', async () => {
    const { tokens } = await anOffice(test);

    const fresh: Tokens = (await refresh(tokens.refreshToken)).json();

    expect(fresh.refreshToken).not.toBe(tokens.refreshToken);
    expect((await syncWith(fresh)).statusCode).toBe(200);
  });

  it('leaves the access token in use until it expires', async () => {
    const { tokens } = await anOffice(test);

    await refresh(tokens.refreshToken);

    expect((await syncWith(tokens)).statusCode).toBe(200);
  });

  it('works again with the old token when the answer was lost', async () => {
    const { tokens } = await anOffice(test);
    await refresh(tokens.refreshToken);

    const again: Tokens = (await refresh(tokens.refreshToken)).json();

    expect((await syncWith(again)).statusCode).toBe(200);
  });

  it('forgets the tokens whose answer was lost', async () => {
    const { tokens } = await anOffice(test);
    const lost: Tokens = (await refresh(tokens.refreshToken)).json();

    await refresh(tokens.refreshToken);

    expect(kindIn(await syncWith(lost))).toBe('signed-out');
  });

  it('with a token that was replaced and used since ends the whole family', async () => {
    const { tokens } = await anOffice(test);
    const fresh: Tokens = (await refresh(tokens.refreshToken)).json();
    await syncWith(fresh);

    const stolen = await refresh(tokens.refreshToken);

    expect(kindIn(stolen)).toBe('signed-out');
    expect(kindIn(await syncWith(fresh))).toBe('signed-out');
    expect(kindIn(await refresh(fresh.refreshToken))).toBe('signed-out');
  });

  it('with a token made up is refused', async () => {
    expect(kindIn(await refresh('made-up'))).toBe('signed-out');
    expect(kindIn(await refresh(`${randomUUID()}.made-up`))).toBe('signed-out');
  });

  it('after the session expired is refused', async () => {
    const { tokens, clientId } = await anOffice(test);
    await test.store.sql(
      `update session set expires_at = now() - interval '1 day' where client_id = $1`,
      [clientId],
    );

    expect(kindIn(await refresh(tokens.refreshToken))).toBe('signed-out');
  });
});

describe('an access token', () => {
  it('that expired is refused', async () => {
    const { tokens } = await anOffice(test);
    await test.store.sql(`update access_token set expires_at = now() - interval '1 second'`, []);

    expect(kindIn(await syncWith(tokens))).toBe('signed-out');
  });

  it('is not kept in the database, nor is the refresh token or the password', async () => {
    const { tokens } = await anOffice(test);

    const [kept] = await test.store.sql<{ text: string }>(
      `select (select json_agg(a) from access_token a)::text ||
              (select json_agg(s) from session s)::text ||
              (select json_agg(c) from account c)::text as text`,
      [],
    );

    expect(kept?.text).not.toContain(tokens.accessToken);
    expect(kept?.text).not.toContain(tokens.refreshToken.split('.')[1]);
    expect(kept?.text).not.toContain(password);
  });

  it('that is missing or malformed is refused', async () => {
    expect(kindIn(await test.app.inject({ url: '/v1/sync' }))).toBe('signed-out');
    const strange = { authorization: 'Bearer é é é' };
    expect(kindIn(await test.app.inject({ url: '/v1/sync', headers: strange }))).toBe('signed-out');
  });
});

describe('signing out', () => {
  it('ends this session and no other', async () => {
    const account = await anAccount(test);
    const here = await anOffice(test, { account });
    const there = await anOffice(test, { account });

    await here.ask({ method: 'DELETE', url: '/v1/sessions/current' });

    expect(kindIn(await here.ask({ url: '/v1/sync' }))).toBe('signed-out');
    expect(kindIn(await refresh(here.tokens.refreshToken))).toBe('signed-out');
    expect((await there.ask({ url: '/v1/sync' })).statusCode).toBe(200);
  });

  it('leaves the device free to sign in again', async () => {
    const office = await anOffice(test);
    await office.ask({ method: 'DELETE', url: '/v1/sessions/current' });

    const { email } = office.account;
    const tokens: Tokens = (await signIn({ email, clientId: office.clientId })).json();

    const { scopes } = await officeWith(test, { ...office, tokens }).heads();
    expect(scopes).toMatchObject([{ class: 'own' }]);
  });
});
