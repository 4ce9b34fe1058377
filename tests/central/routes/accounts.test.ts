import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownScopeOf, scopeOf } from '#shared/domain/scope.ts';
import { anAccount, anOffice, aSection, type Office } from '../support/an-office.ts';
import { kindIn, problemIn } from '../support/answers.ts';
import { create, newMemberId } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
let federation: Office;
beforeAll(async () => {
  test = await startTestCentral();
  federation = await anOffice(test, { role: 'federation-admin' });
});
afterAll(() => test.close());

const newAccount = (said: Readonly<Record<string, unknown>> = {}) => ({
  email: `${randomUUID()}@exemple.fr`,
  displayName: 'Nadège',
  role: 'secretary',
  sectionIds: [],
  password: 'twelve or more',
  ...said,
});

describe('an account', () => {
  it('is created, listed, and can sign in', async () => {
    const section = await aSection(test);
    const payload = newAccount({ sectionIds: [section.id] });

    const created = await federation.ask({ method: 'POST', url: '/v1/accounts', payload });

    expect(created.json()).toMatchObject({ email: payload.email, sectionIds: [section.id] });
    expect(created.body).not.toContain(payload.password);
    const { accounts } = (await federation.ask({ url: '/v1/accounts' })).json();
    expect(accounts).toContainEqual({ ...created.json(), disabled: false });
    const signedIn = await test.app.inject({
      method: 'POST',
      url: '/v1/sessions',
      payload: {
        email: payload.email,
        password: payload.password,
        clientId: randomUUID(),
        deviceName: 'x',
      },
    });
    expect(signedIn.statusCode).toBe(200);
  });

  it('needs an e-mail of its own, whatever its case', async () => {
    const { email } = await anAccount(test);

    const payload = newAccount({ email: email.toUpperCase() });
    const answer = await federation.ask({ method: 'POST', url: '/v1/accounts', payload });

    expect(kindIn(answer)).toBe('already-exists');
  });

  it('is given only sections that exist', async () => {
    const payload = newAccount({ sectionIds: ['nowhere'] });

    const answer = await federation.ask({ method: 'POST', url: '/v1/accounts', payload });

    expect(problemIn(answer).errors).toMatchObject([{ pointer: '/sectionIds/0' }]);
  });

  it('needs a password of twelve characters', async () => {
    const payload = newAccount({ password: 'short' });

    const answer = await federation.ask({ method: 'POST', url: '/v1/accounts', payload });

    expect(problemIn(answer).errors).toMatchObject([{ pointer: '/password' }]);
  });

  it('gains and loses scopes with its sections', async () => {
    const [first, second] = [await aSection(test), await aSection(test)];
    const office = await anOffice(test, { sectionIds: [first.id] });

    await federation.ask({
      method: 'PATCH',
      url: `/v1/accounts/${office.account.id}`,
      payload: { sectionIds: [second.id] },
    });

    expect((await office.heads()).scopes.map(({ id }) => id)).toEqual([
      second.core,
      scopeOf(second.id, 'standing'),
      scopeOf(second.id, 'tracts'),
      ownScopeOf(office.account.id),
    ]);
  });

  it('that becomes a volunteer keeps no member scope', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { sectionIds: [section.id] });

    await federation.ask({
      method: 'PATCH',
      url: `/v1/accounts/${office.account.id}`,
      payload: { role: 'volunteer' },
    });

    expect((await office.heads()).scopes).toMatchObject([{ class: 'tracts' }, { class: 'own' }]);
    const answer = await office.ask({ url: `/v1/scopes/${section.core}/digest` });
    expect(kindIn(answer)).toBe('forbidden');
  });

  it('that is disabled is signed out, until it is enabled and signs in again', async () => {
    const office = await anOffice(test);
    const url = `/v1/accounts/${office.account.id}`;

    await federation.ask({ method: 'PATCH', url, payload: { disabled: true } });
    expect(kindIn(await office.ask({ url: '/v1/sync' }))).toBe('signed-out');

    await federation.ask({ method: 'PATCH', url, payload: { disabled: false } });
    expect(kindIn(await office.ask({ url: '/v1/sync' }))).toBe('signed-out');
    const again = await anOffice(test, { account: office.account, clientId: office.clientId });
    expect((await again.ask({ url: '/v1/sync' })).statusCode).toBe(200);
  });

  it('that does not exist cannot be changed', async () => {
    const payload = { displayName: 'x' };
    const answer = await federation.ask({ method: 'PATCH', url: '/v1/accounts/x', payload });

    expect(kindIn(answer)).toBe('not-found');
  });
});

describe('an administrator', () => {
  it('cannot disable or demote the own account', async () => {
    const url = `/v1/accounts/${federation.account.id}`;

    const disabled = await federation.ask({ method: 'PATCH', url, payload: { disabled: true } });
    const demoted = await federation.ask({ method: 'PATCH', url, payload: { role: 'secretary' } });

    expect(kindIn(disabled)).toBe('forbidden');
    expect(kindIn(demoted)).toBe('forbidden');
  });

  it('is the only one to manage accounts and sections', async () => {
    const office = await anOffice(test);
    const payload = newAccount();

    const answers = await Promise.all([
      office.ask({ url: '/v1/accounts' }),
      office.ask({ method: 'POST', url: '/v1/accounts', payload }),
      office.ask({ method: 'PATCH', url: `/v1/accounts/${office.account.id}`, payload: {} }),
      office.ask({ method: 'POST', url: '/v1/sections', payload: { id: 'x', name: 'X' } }),
    ]);

    expect(answers.map(kindIn)).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden']);
  });

  it('works in every section, those of tomorrow included', async () => {
    const payload = { id: `new-${randomUUID().slice(0, 8)}`, name: 'Nouvelle section' };

    const created = await federation.ask({ method: 'POST', url: '/v1/sections', payload });

    expect(created.json()).toEqual(payload);
    const scopes = (await federation.heads()).scopes.filter((s) => s.sectionId === payload.id);
    expect(scopes).toMatchObject([
      { class: 'core', permission: 'write', sectionName: 'Nouvelle section' },
      { class: 'dues', permission: 'write' },
      { class: 'restricted', permission: 'write' },
      { class: 'standing', permission: 'write' },
      { class: 'tracts', permission: 'write' },
    ]);
    const scope = scopes[0]?.id ?? expect.fail('the section has no scope');
    expect(await federation.push(create(newMemberId(), scope))).toMatchObject([{ status: 'ok' }]);
  });
});

describe('a section', () => {
  it('has an id of its own', async () => {
    const section = await aSection(test);

    const payload = { id: section.id, name: 'Again' };
    const answer = await federation.ask({ method: 'POST', url: '/v1/sections', payload });

    expect(kindIn(answer)).toBe('already-exists');
  });

  it('is seen by those who work in it, and by the federation', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { role: 'volunteer', sectionIds: [section.id] });

    const seen = (await office.ask({ url: '/v1/sections' })).json();
    const all = (await federation.ask({ url: '/v1/sections' })).json();

    expect(seen).toEqual({ sections: [{ id: section.id, name: `Section ${section.id}` }] });
    expect(all.sections.length).toBeGreaterThan(1);
  });
});
