import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAccount, anOffice, password } from '../support/an-office.ts';
import { kindIn } from '../support/answers.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

describe('the devices of an account', () => {
  it('are listed with their names', async () => {
    const account = await anAccount(test);
    await anOffice(test, { account, deviceName: 'Le fixe' });
    const office = await anOffice(test, { account, deviceName: 'Le portable' });

    const { devices } = (await office.ask({ url: '/v1/devices' })).json();

    expect(devices.map((device: { deviceName: string }) => device.deviceName).sort()).toEqual([
      'Le fixe',
      'Le portable',
    ]);
  });

  it('do not include those of others', async () => {
    const office = await anOffice(test);

    const { devices } = (await office.ask({ url: '/v1/devices' })).json();

    expect(devices).toMatchObject([{ clientId: office.clientId, revoked: false }]);
  });
});

describe('a revoked device', () => {
  async function aRevokedDevice() {
    const account = await anAccount(test);
    const lost = await anOffice(test, { account });
    const kept = await anOffice(test, { account });
    await kept.ask({ method: 'DELETE', url: `/v1/devices/${lost.clientId}` });
    return { account, lost, kept };
  }

  it('is told so at its next request', async () => {
    const { lost } = await aRevokedDevice();

    expect(kindIn(await lost.ask({ url: '/v1/sync' }))).toBe('device-revoked');
  });

  it('is told so when it refreshes, however late', async () => {
    const { lost } = await aRevokedDevice();
    await test.store.sql(
      `update session set expires_at = now() - interval '1 year' where client_id = $1`,
      [lost.clientId],
    );

    const answer = await test.app.inject({
      method: 'POST',
      url: '/v1/sessions/refresh',
      payload: { refreshToken: lost.tokens.refreshToken },
    });

    expect(kindIn(answer)).toBe('device-revoked');
  });

  it('is told so even with the right password', async () => {
    const { account, lost } = await aRevokedDevice();

    const answer = await test.app.inject({
      method: 'POST',
      url: '/v1/sessions',
      payload: { email: account.email, password, clientId: lost.clientId, deviceName: 'again' },
    });

    expect(kindIn(answer)).toBe('device-revoked');
  });

  it('does not take the others with it', async () => {
    const { kept } = await aRevokedDevice();

    expect((await kept.ask({ url: '/v1/sync' })).statusCode).toBe(200);
  });
});

describe('revoking a device', () => {
  it('of another account is refused, and nothing happens to it', async () => {
    const office = await anOffice(test);
    const other = await anOffice(test);

    const answer = await office.ask({ method: 'DELETE', url: `/v1/devices/${other.clientId}` });

    expect(kindIn(answer)).toBe('not-found');
    expect((await other.ask({ url: '/v1/sync' })).statusCode).toBe(200);
  });

  it('that does not exist finds nothing', async () => {
    const office = await anOffice(test);

    const unknown = await office.ask({ method: 'DELETE', url: `/v1/devices/${randomUUID()}` });
    const nonsense = await office.ask({ method: 'DELETE', url: '/v1/devices/nonsense' });

    expect(kindIn(unknown)).toBe('not-found');
    expect(kindIn(nonsense)).toBe('not-found');
  });

  it('of anybody is for the federation', async () => {
    const lost = await anOffice(test);
    const federation = await anOffice(test, { role: 'federation-admin' });
    const devices = `/v1/accounts/${lost.account.id}/devices`;

    expect((await federation.ask({ url: devices })).json().devices).toHaveLength(1);
    expect(kindIn(await lost.ask({ url: devices }))).toBe('forbidden');
    await federation.ask({ method: 'DELETE', url: `${devices}/${lost.clientId}` });

    expect(kindIn(await lost.ask({ url: '/v1/sync' }))).toBe('device-revoked');
  });
});
