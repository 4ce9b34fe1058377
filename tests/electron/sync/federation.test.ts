import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aFolder } from '../a-folder.ts';
import { aSession } from './a-session.ts';
import { anAdministrator } from './an-administrator.ts';

let central: TestCentral;
let base = '';
beforeAll(async () => {
  central = await startTestCentral();
  base = await central.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => central.close());

const forbidden = { ok: false, error: { kind: 'problem', problem: 'forbidden' } };

/** Whether somebody can sign in with these. */
async function enters(email: string, password: string): Promise<boolean> {
  const { session } = aSession({ path: join(aFolder(), 'session') });
  const clientId = randomUUID();
  return (await session.signIn({ centralUrl: base, email, password, clientId })).ok;
}

describe('the accounts of a federation', () => {
  const newcomer = (sectionId: string) => ({
    email: `${randomUUID()}@exemple.fr`,
    displayName: 'Lucie Fabre',
    role: 'secretary' as const,
    seesAmounts: false,
    sectionIds: [sectionId],
    password: 'abcd-efgh-jkmn-pqrs',
  });

  it('are made, shown the amounts, given another password and closed by an administrator', async () => {
    const { federation } = await anAdministrator(central, base);
    const section = await aSection(central);
    const said = newcomer(section.id);
    const made = await federation['federation.addAccount'](said);
    const id = made.ok ? made.value.id : '';

    expect(await enters(said.email, said.password)).toBe(true);
    await federation['federation.changeAccount']({ id, patch: { seesAmounts: true } });
    const read = await federation['federation.read']({});
    expect(read.ok && read.value.accounts.find((one) => one.id === id)).toMatchObject({
      seesAmounts: true,
      sectionIds: [section.id],
    });
    const another = 'tuvw-xyz2-3456-789a';
    await federation['federation.resetPassword']({ id, newPassword: another });
    expect(await enters(said.email, said.password)).toBe(false);
    expect(await enters(said.email, another)).toBe(true);
    await federation['federation.changeAccount']({ id, patch: { disabled: true } });
    expect(await enters(said.email, another)).toBe(false);
  });

  it('keep their address to themselves, and sections their name', async () => {
    const { federation } = await anAdministrator(central, base);
    const id = `s-${randomUUID().slice(0, 8)}`;
    const section = { id, name: 'Vernoy' };

    expect(await federation['federation.addSection'](section)).toEqual({
      ok: true,
      value: section,
    });
    const said = newcomer(section.id);
    await federation['federation.addAccount'](said);
    const taken = { ok: false, error: { kind: 'problem', problem: 'already-exists' } };
    expect(await federation['federation.addAccount'](said)).toMatchObject(taken);
    expect(await federation['federation.addSection'](section)).toMatchObject(taken);
  });

  it('are nobody else’s to see or change', async () => {
    const { federation, account } = await anAdministrator(central, base, 'secretary');

    expect(await federation['federation.read']({})).toMatchObject(forbidden);
    const patch = { role: 'federation-admin' as const };
    expect(await federation['federation.changeAccount']({ id: account.id, patch })).toMatchObject(
      forbidden,
    );
  });

  it('wait for the network', async () => {
    const { federation, session } = await anAdministrator(central, base);
    session.forget();
    await session.signOut();

    expect(await federation['federation.read']({})).toMatchObject({ ok: false });
  });
});
