import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAccount, anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { setSectionsOf } from '../support/grants.ts';
import { create, move, newMemberId, patch, remove } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

/** Two offices of one section that have both read the same member. */
async function twoOfficesAndAMember() {
  const section = await aSection(test);
  const ours = await anOffice(test, { sectionIds: [section.id] });
  const theirs = await anOffice(test, { sectionIds: [section.id] });
  const id = newMemberId();
  await ours.push(create(id, section.core, { phone: '+33639980001', town: 'Vernoy' }));
  return { section, ours, theirs, id };
}

describe('a patch', () => {
  it('changes the field it names and nothing else', async () => {
    const { section, theirs, id } = await twoOfficesAndAMember();

    const results = await theirs.push(patch(id, 1, { phone: '+33639980002' }));

    expect(results).toEqual([{ n: 1, status: 'ok', rev: 2 }]);
    const { member } = await feedOf(theirs, section.core);
    expect(member?.row).toMatchObject({ phone: '+33639980002', town: 'Vernoy' });
  });

  it('is merged field by field with one it had not seen', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();

    await ours.push(patch(id, 1, { town: 'Ormes-Plage' }));
    const results = await theirs.push(patch(id, 1, { phone: '+33639980002' }));

    expect(results).toEqual([{ n: 1, status: 'ok', rev: 3 }]);
    const { member, conflicts } = await feedOf(ours, section.core);
    expect(member?.row).toMatchObject({ phone: '+33639980002', town: 'Ormes-Plage' });
    expect(conflicts).toEqual([]);
  });

  it('leaves the value of central in place and records its own when both changed one field', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();

    await ours.push(patch(id, 1, { phone: '+33639980002' }));
    const results = await theirs.push(patch(id, 1, { phone: '+33639980003', town: 'Ormes' }));

    expect(results).toEqual([{ n: 1, status: 'conflict', rev: 3, fields: ['phone'] }]);
    const { member, conflicts } = await feedOf(ours, section.core);
    expect(member?.row).toMatchObject({ phone: '+33639980002', town: 'Ormes' });
    expect(conflicts).toMatchObject([
      {
        rowId: id,
        field: 'phone',
        reason: 'concurrent',
        serverValue: '+33639980002',
        clientValue: '+33639980003',
        serverBy: ours.account.displayName,
        clientBy: theirs.account.displayName,
        status: 'open',
      },
    ]);
  });

  it('is no conflict with what the same office wrote before', async () => {
    const { section, ours, id } = await twoOfficesAndAMember();

    const results = await ours.push(
      patch(id, 1, { phone: '+33639980002' }),
      patch(id, 1, { phone: '+33639980003' }),
    );

    expect(results.map(({ status }) => status)).toEqual(['ok', 'ok']);
    const { member, conflicts } = await feedOf(ours, section.core);
    expect(member?.row).toMatchObject({ phone: '+33639980003' });
    expect(conflicts).toEqual([]);
  });

  it('renews the open record of its office instead of adding another', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();
    await ours.push(patch(id, 1, { phone: '+33639980002' }));

    await theirs.push(patch(id, 1, { phone: '+33639980003' }));
    await theirs.push(patch(id, 1, { phone: '+33639980004' }));

    const { conflicts } = await feedOf(ours, section.core);
    expect(conflicts).toMatchObject([{ clientValue: '+33639980004' }]);
  });

  it('lets the value that protects the person win, and records the other', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();
    await ours.push(patch(id, 1, { postConsent: 'granted' }));

    const results = await theirs.push(patch(id, 1, { postConsent: 'refused' }));

    expect(results).toEqual([{ n: 1, status: 'ok', rev: 3 }]);
    const { member, conflicts } = await feedOf(ours, section.core);
    expect(member?.row).toMatchObject({ postConsent: 'refused' });
    expect(conflicts).toMatchObject([
      {
        reason: 'protective',
        serverValue: 'refused',
        clientValue: 'granted',
        serverBy: theirs.account.displayName,
        clientBy: ours.account.displayName,
      },
    ]);
  });

  it('of a deleted member is kept for review', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();
    await ours.push(remove(id, 1));

    const results = await theirs.push(patch(id, 1, { phone: '+33639980003' }));

    expect(results).toEqual([{ n: 1, status: 'rejected', reason: 'gone' }]);
    const { conflicts } = await feedOf(ours, section.core);
    expect(conflicts).toMatchObject([{ reason: 'deleted', clientValue: '+33639980003' }]);
  });

  it('of a member that went out of reach is kept for review where the member is now', async () => {
    const { section, theirs, id } = await twoOfficesAndAMember();
    const elsewhere = await aSection(test);
    const federation = await anOffice(test, { role: 'federation-admin' });
    await federation.push(move(id, 1, elsewhere.core));

    const results = await theirs.push(patch(id, 1, { phone: '+33639980003' }));

    expect(results).toEqual([{ n: 1, status: 'rejected', reason: 'forbidden' }]);
    expect((await feedOf(theirs, section.core)).conflicts).toEqual([]);
    const { conflicts } = await feedOf(federation, elsewhere.core);
    expect(conflicts).toMatchObject([{ reason: 'no-access', clientValue: '+33639980003' }]);
  });

  it('prepared before a grant ended is kept for review', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();
    await setSectionsOf(test, theirs.account, []);

    const results = await theirs.push(patch(id, 1, { phone: '+33639980003' }));

    expect(results).toEqual([{ n: 1, status: 'rejected', reason: 'forbidden' }]);
    const { conflicts } = await feedOf(ours, section.core);
    expect(conflicts).toMatchObject([{ reason: 'no-access', clientValue: '+33639980003' }]);
  });

  it('by someone who never had access finds nothing and leaves nothing', async () => {
    const { section, ours, id } = await twoOfficesAndAMember();
    const stranger = await anOffice(test, { sectionIds: [(await aSection(test)).id] });

    const results = await stranger.push(patch(id, 1, { phone: '+33639980003' }));

    expect(results).toEqual([{ n: 1, status: 'rejected', reason: 'not-found' }]);
    expect((await feedOf(ours, section.core)).conflicts).toEqual([]);
  });

  it('by someone who may only read is refused', async () => {
    const { section, id } = await twoOfficesAndAMember();
    const account = await anAccount(test, { role: 'treasurer', sectionIds: [section.id] });
    const treasurer = await anOffice(test, { account });

    const results = await treasurer.push(patch(id, 1, { phone: '+33639980003' }));

    expect(results).toEqual([{ n: 1, status: 'rejected', reason: 'forbidden' }]);
  });
});
