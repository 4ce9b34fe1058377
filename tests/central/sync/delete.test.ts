import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { create, newMemberId, patch, remove } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

async function twoOfficesAndAMember() {
  const section = await aSection(test);
  const ours = await anOffice(test, { sectionIds: [section.id] });
  const theirs = await anOffice(test, { sectionIds: [section.id] });
  const id = newMemberId();
  await ours.push(create(id, section.core, { phone: '+33639980001' }));
  return { section, ours, theirs, id };
}

describe('deleting a member', () => {
  it('leaves a tombstone', async () => {
    const { section, ours, id } = await twoOfficesAndAMember();

    expect(await ours.push(remove(id, 1))).toEqual([{ n: 2, status: 'ok', rev: 2 }]);

    const { members, gone } = await feedOf(ours, section.core);
    expect(members).toEqual([]);
    expect(gone).toEqual([{ op: 'del', entity: 'member', id }]);
  });

  it('twice is deleting it once', async () => {
    const { ours, theirs, id } = await twoOfficesAndAMember();
    await ours.push(remove(id, 1));

    expect(await theirs.push(remove(id, 1))).toEqual([{ n: 1, status: 'ok', rev: 2 }]);
  });

  it('keeps for review what others wrote that the deleting office had not seen', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();
    await theirs.push(patch(id, 1, { phone: '+33639980002' }));

    await ours.push(remove(id, 1));

    const { conflicts, gone } = await feedOf(ours, section.core);
    expect(gone).toMatchObject([{ op: 'del', id }]);
    expect(conflicts).toMatchObject([
      {
        reason: 'deleted',
        field: 'phone',
        serverValue: null,
        clientValue: '+33639980002',
        serverBy: ours.account.displayName,
        clientBy: theirs.account.displayName,
      },
    ]);
  });

  it('keeps nothing of what its office knew', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();
    await theirs.push(patch(id, 1, { phone: '+33639980002' }));

    await ours.push(remove(id, 2));

    expect((await feedOf(ours, section.core)).conflicts).toEqual([]);
  });

  it('is refused to who may only read, and to a stranger', async () => {
    const { section, id } = await twoOfficesAndAMember();
    const treasurer = await anOffice(test, { role: 'treasurer', sectionIds: [section.id] });
    const stranger = await anOffice(test);

    expect(await treasurer.push(remove(id, 1))).toMatchObject([{ reason: 'forbidden' }]);
    expect(await stranger.push(remove(id, 1))).toMatchObject([{ reason: 'not-found' }]);
  });
});
