import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { create, newMemberId, patch, remove } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

async function anOfficeAndItsSection() {
  const section = await aSection(test);
  return { section, office: await anOffice(test, { sectionIds: [section.id] }) };
}

describe('creating a member', () => {
  it('puts it in the feed of its scope', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();

    await office.push(create(id, section.core, { familyName: 'Tavernelle', email: null }));

    const { members } = await feedOf(office, section.core);
    expect(members).toMatchObject([{ id, rev: 1, row: { familyName: 'Tavernelle', email: null } }]);
  });

  it('offered again by another device with the same content is no error', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const other = await anOffice(test, { sectionIds: [section.id] });
    const id = newMemberId();
    await office.push(create(id, section.core));

    expect(await other.push(create(id, section.core))).toEqual([{ n: 1, status: 'ok', rev: 1 }]);
  });

  it('under an id in use with another content is refused', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    await office.push(create(id, section.core), patch(id, 1, { town: 'Ormes' }));

    const results = await office.push(create(id, section.core));

    expect(results).toEqual([{ n: 3, status: 'rejected', reason: 'exists' }]);
  });

  it('does not bring back a deleted one', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    await office.push(create(id, section.core), remove(id, 1));

    const results = await office.push(create(id, section.core));

    expect(results).toEqual([{ n: 3, status: 'rejected', reason: 'exists' }]);
  });

  it('in a scope that is not granted, or not one of people, is refused', async () => {
    const { section } = await anOfficeAndItsSection();
    const elsewhere = await aSection(test);
    const treasurer = await anOffice(test, { role: 'treasurer', sectionIds: [section.id] });

    const results = await treasurer.push(
      create(newMemberId(), elsewhere.core),
      create(newMemberId(), section.core),
      create(newMemberId(), scopeOf(section.id, 'dues')),
    );

    expect(results.map((result) => result.status === 'rejected' && result.reason)).toEqual([
      'forbidden',
      'forbidden',
      'forbidden',
    ]);
  });

  it('by two offices under one id at the same moment happens once', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const other = await anOffice(test, { sectionIds: [section.id] });
    const id = newMemberId();

    const [ours, theirs] = await Promise.all([
      office.push(create(id, section.core, { town: 'Vernoy' })),
      other.push(create(id, section.core, { town: 'Ormes' })),
    ]);

    expect([ours[0]?.status, theirs[0]?.status].sort()).toEqual(['ok', 'rejected']);
    expect((await feedOf(office, section.core)).members).toMatchObject([{ id, rev: 1 }]);
  });
});
