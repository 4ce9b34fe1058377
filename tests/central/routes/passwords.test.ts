import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAccount, anOffice, password } from '../support/an-office.ts';
import { kindIn } from '../support/answers.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const url = '/v1/accounts/current/password';

describe('changing the own password', () => {
  it('ends the sessions of the other devices', async () => {
    const account = await anAccount(test);
    const here = await anOffice(test, { account });
    const there = await anOffice(test, { account });

    const payload = { currentPassword: password, newPassword: 'another long one' };
    const answer = await here.ask({ method: 'PUT', url, payload });

    expect(answer.statusCode).toBe(200);
    expect((await here.ask({ url: '/v1/sync' })).statusCode).toBe(200);
    expect(kindIn(await there.ask({ url: '/v1/sync' }))).toBe('signed-out');
  });

  it('asks for the current one', async () => {
    const office = await anOffice(test);

    const payload = { currentPassword: 'a guess', newPassword: 'another long one' };

    expect(kindIn(await office.ask({ method: 'PUT', url, payload }))).toBe('bad-credentials');
  });

  it('cannot be used to guess the current one', async () => {
    const office = await anOffice(test);
    const payload = { currentPassword: 'a guess', newPassword: 'another long one' };
    for (let tries = 0; tries < 10; tries++) await office.ask({ method: 'PUT', url, payload });

    const right = { ...payload, currentPassword: password };

    expect(kindIn(await office.ask({ method: 'PUT', url, payload: right }))).toBe('rate-limited');
  });
});

describe('resetting a forgotten password', () => {
  it('is for the federation, and ends every session of the account', async () => {
    const office = await anOffice(test);
    const federation = await anOffice(test, { role: 'federation-admin' });
    const reset = `/v1/accounts/${office.account.id}/password`;
    const payload = { newPassword: 'another long one' };

    expect(kindIn(await office.ask({ method: 'PUT', url: reset, payload }))).toBe('forbidden');
    const answer = await federation.ask({ method: 'PUT', url: reset, payload });

    expect(answer.statusCode).toBe(200);
    expect(kindIn(await office.ask({ url: '/v1/sync' }))).toBe('signed-out');
  });

  it('of nobody finds nobody', async () => {
    const federation = await anOffice(test, { role: 'federation-admin' });
    const payload = { newPassword: 'another long one' };

    const answer = await federation.ask({ method: 'PUT', url: '/v1/accounts/x/password', payload });

    expect(kindIn(answer)).toBe('not-found');
  });
});
