import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownScopeOf } from '#shared/domain/scope.ts';
import { renewEpoch } from '../../../central/store/meta.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { create, newMemberId, patch } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral({ schema: { min: 1, cur: 3 } });
});
afterAll(() => test.close());

describe('the heads', () => {
  it('name each scope of the account, with its permission, section and newest number', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { sectionIds: [section.id] });
    await office.push(create(newMemberId(), section.core), create(newMemberId(), section.core));

    const heads = await office.heads();

    expect(heads.schema).toEqual({ min: 1, cur: 3 });
    expect(heads.scopes).toEqual([
      {
        id: section.core,
        head: 4,
        minSeq: 0,
        permission: 'write',
        class: 'core',
        sectionId: section.id,
        sectionName: `Section ${section.id}`,
      },
      expect.objectContaining({ class: 'standing', permission: 'read' }),
      expect.objectContaining({ class: 'tracts', permission: 'write' }),
      {
        id: ownScopeOf(office.account.id),
        head: 0,
        minSeq: 0,
        permission: 'write',
        class: 'own',
        sectionId: '',
        sectionName: '',
      },
    ]);
  });

  it('of a treasurer show people to read and dues to write', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { role: 'treasurer', sectionIds: [section.id] });

    const scopes = (await office.heads()).scopes.map((scope) => [scope.class, scope.permission]);

    expect(scopes).toEqual([
      ['core', 'read'],
      ['dues', 'write'],
      ['standing', 'write'],
      ['tracts', 'write'],
      ['own', 'write'],
    ]);
  });

  it('of a volunteer show leaflets and no person', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { role: 'volunteer', sectionIds: [section.id] });

    expect((await office.heads()).scopes).toMatchObject([{ class: 'tracts' }, { class: 'own' }]);
  });

  it('are answered with 304 while nothing moves, and anew when something does', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { sectionIds: [section.id] });
    const id = newMemberId();
    await office.push(create(id, section.core));
    const etag = String((await office.ask({ url: '/v1/sync' })).headers.etag);
    const ask = () => office.ask({ url: '/v1/sync', headers: { 'if-none-match': etag } });

    const still = await ask();
    await office.push(patch(id, 1, { town: 'Ormes' }));
    const moved = await ask();

    expect(etag).toMatch(/^W\/"/);
    expect([still.statusCode, still.body]).toEqual([304, '']);
    expect(moved.statusCode).toBe(200);
  });

  it('carry another epoch after a restore', async () => {
    const office = await anOffice(test);
    const before = await office.heads();

    await renewEpoch(test.store.sql);

    expect((await office.heads()).epoch).not.toBe(before.epoch);
  });
});
