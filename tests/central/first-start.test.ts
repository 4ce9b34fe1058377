import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demoAccounts, demoPassword, demoSections } from '#shared/api/demo-accounts.ts';
import { readConfig } from '../../central/config.ts';
import { firstStart } from '../../central/first-start.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';

let test: TestCentral;
let printed: string;
beforeEach(async () => {
  test = await startTestCentral();
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await test.close();
});

async function signIn(email: string, password: string) {
  const answer = await test.app.inject({
    method: 'POST',
    url: '/v1/sessions',
    payload: { email, password, clientId: randomUUID(), deviceName: 'x' },
  });
  return answer.json();
}

describe('the first start', () => {
  it('makes an administrator and prints the password once', async () => {
    await firstStart(test.central, readConfig({}));

    const [, email = '', password = ''] =
      /sign in as (\S+) with the password (\S+) /.exec(printed) ?? [];
    expect((await signIn(email, password)).account).toMatchObject({ role: 'federation-admin' });
    printed = '';
    await firstStart(test.central, readConfig({}));
    expect(printed).toBe('');
  });

  it('prints nothing when the password was chosen', async () => {
    const [email, password] = ['admin@exemple.fr', 'chosen by the operator'];

    await firstStart(
      test.central,
      readConfig({ CENTRAL_ADMIN_EMAIL: email, CENTRAL_ADMIN_PASSWORD: password }),
    );

    expect((await signIn(email, password)).account).toMatchObject({ email });
    expect(printed).toBe('');
  });

  it('of the demo makes three sections, their people, and an account for each role', async () => {
    await firstStart(test.central, readConfig({ PERMANENCE_DEMO: '1' }));

    for (const { email, role, sectionIds, displayName } of demoAccounts) {
      const { account } = await signIn(email, demoPassword);
      expect(account).toMatchObject({ role, sectionIds, displayName });
    }
    const feeds = await test.store.sql(
      `select s.section_id as id, f.head from feed f join scope s on s.id = f.scope
       where s.class = 'core' order by s.section_id`,
      [],
    );
    expect(feeds.map(({ id }) => id)).toEqual(demoSections.map(({ id }) => id).sort());
    const kept = await test.store.sql<{ entity: string; count: number }>(
      'select entity, count(*) as count from synced_row group by entity',
      [],
    );
    const counts = Object.fromEntries(kept.map(({ entity, count }) => [entity, count]));
    expect(counts).toMatchObject({ member: 1_200, tag: 30, 'custom-field': 9, segment: 9 });
  });

  it('is over once there is an account', async () => {
    await firstStart(test.central, readConfig({}));

    await firstStart(test.central, readConfig({ PERMANENCE_DEMO: '1' }));

    expect(await test.store.sql('select id from section', [])).toEqual([]);
  });
});
