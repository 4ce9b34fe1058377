import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anAccount, anOffice, aSection, password } from '../support/an-office.ts';
import { create, newMemberId, patch } from '../support/mutations.ts';
import { startTestCentral } from '../support/test-central.ts';

const canary = 'canary';

describe('the log', () => {
  it('names accounts and routes, and nothing of people, words or secrets', async () => {
    const test = await startTestCentral();
    const section = await aSection(test);
    const account = await anAccount(test, { sectionIds: [section.id] });
    await test.store.sql('update account set email = $2, display_name = $3 where id = $1', [
      account.id,
      `${canary}@exemple.fr`,
      `${canary} name`,
    ]);
    const office = await anOffice(test, {
      account: { ...account, email: `${canary}@exemple.fr` },
      deviceName: `${canary} device`,
    });
    const id = newMemberId();

    await office.push(
      create(id, section.core, { familyName: `${canary} family`, notes: `${canary} notes` }),
      create(newMemberId(), section.core, { town: `${canary}\u0000town` }),
      patch(id, 1, { email: `${canary}.person@exemple.fr` }),
    );
    await office.ask({ url: `/v1/scopes/${canary}/changes?since=${canary}` });
    await office.ask({ url: `/${canary}?q=${canary}` });
    await office.ask({ method: 'POST', url: '/v1/push', payload: `{"${canary}` });
    await test.app.inject({
      method: 'POST',
      url: '/v1/sessions',
      payload: {
        email: `${canary}@exemple.fr`,
        password: canary,
        clientId: randomUUID(),
        deviceName: canary,
      },
    });
    await test.store.sql('drop table mutation cascade');
    const failed = office.push(patch(id, 2, { notes: `${canary} again` }));
    await expect(failed).rejects.toThrow('unexpected');
    await test.close();

    expect(test.log()).toContain(account.id);
    expect(test.log()).toContain('/v1/scopes/:scope/changes');
    expect(test.log()).toContain('42P01');
    expect(test.log()).not.toContain(canary);
    expect(test.log()).not.toContain(id);
    expect(test.log()).not.toContain(password);
    expect(test.log()).not.toContain(office.tokens.accessToken);
  });
});
