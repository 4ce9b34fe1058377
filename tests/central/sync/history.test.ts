import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepHouse, usualKeeping } from '../../../central/housekeeping.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import {
  create,
  createRecord,
  move,
  newMemberId,
  patch,
  remove,
  resolve,
} from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

async function twoOfficesAndAMember() {
  const section = await aSection(test);
  const ours = await anOffice(test, { sectionIds: [section.id], deviceName: 'Permanence' });
  const theirs = await anOffice(test, { sectionIds: [section.id] });
  const id = newMemberId();
  await ours.push(create(id, section.core, { phone: '1', town: 'Vernoy' }));
  return { section, ours, theirs, id };
}

describe('the history', () => {
  it('says who did what, when and where, with the values that really changed', async () => {
    const { section, ours, id } = await twoOfficesAndAMember();

    await ours.push(patch(id, 1, { phone: '2', town: 'Vernoy' }), remove(id, 2));

    const { changes } = await feedOf(ours, section.core);
    const said = {
      entity: 'member',
      rowId: id,
      saidAt: '2026-03-01T09:00:00Z',
      by: ours.account.displayName,
      office: 'Permanence',
    };
    expect(changes).toMatchObject([
      { ...said, rev: 1, op: 'create', fields: [] },
      { ...said, rev: 2, op: 'patch', fields: [{ field: 'phone', before: '1', after: '2' }] },
      { ...said, rev: 3, op: 'delete', fields: [] },
    ]);
  });

  it('says nothing of what changed nothing, or was refused', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();
    const stranger = await anOffice(test);
    await ours.push(patch(id, 1, { phone: '2' }));

    await theirs.push(patch(id, 1, { phone: '3' }), patch(id, 2, { phone: '2' }));
    await stranger.push(patch(id, 2, { phone: '4' }));

    expect((await feedOf(ours, section.core)).changes).toHaveLength(2);
  });

  it('says of a reviewed conflict what was taken', async () => {
    const { section, ours, theirs, id } = await twoOfficesAndAMember();
    await ours.push(patch(id, 1, { phone: '2' }));
    await theirs.push(patch(id, 1, { phone: '3' }));
    const { conflicts } = await feedOf(ours, section.core);

    await theirs.push(resolve(conflicts[0]?.id ?? '', 'client'));

    expect((await feedOf(ours, section.core)).changes.at(-1)).toMatchObject({
      op: 'patch',
      by: theirs.account.displayName,
      fields: [{ field: 'phone', before: '2', after: '3' }],
    });
  });

  it('goes where its member goes, and comes back with it', async () => {
    const { section, ours, id } = await twoOfficesAndAMember();
    const other = await aSection(test);
    const federation = await anOffice(test, { role: 'federation-admin' });

    await federation.push(move(id, 1, other.core), patch(id, 2, { phone: '2' }));
    const [old, fresh] = [
      await feedOf(federation, section.core),
      await feedOf(federation, other.core),
    ];
    await federation.push(move(id, 3, section.core));

    expect([old.changes, old.goneChanges.length]).toEqual([[], 1]);
    expect(fresh.changes.map(({ op }) => op)).toEqual(['create', 'move', 'patch']);
    const back = await feedOf(ours, section.core);
    expect(back.changes.map(({ op }) => op)).toEqual(['create', 'move', 'patch', 'move']);
    expect((await feedOf(federation, other.core)).changes).toEqual([]);
  });

  it('is kept of tags, segments, households and own fields, and of nothing else', async () => {
    const { section, ours } = await twoOfficesAndAMember();
    const [a, b] = [newMemberId(), newMemberId()];

    await ours.push(
      createRecord('tag', section.core, { name: 'Colleur', colour: 'red' }),
      createRecord('distinction', section.core, { a, b }),
    );

    const { changes } = await feedOf(ours, section.core);
    expect(changes.map(({ entity }) => entity)).toEqual(['member', 'tag']);
  });

  it('forgets the values of who is forgotten, in every office', async () => {
    const { section, ours, id } = await twoOfficesAndAMember();
    await ours.push(patch(id, 1, { phone: '2' }), remove(id, 2));
    const { cursor } = (await ours.changes(section.core)).cursor;

    await keepHouse(test.central, { ...usualKeeping, deletedRowDays: 0 });

    expect((await ours.changes(section.core, cursor)).items).toMatchObject([
      { op: 'put-change', row: { op: 'patch', rev: 2, fields: [] } },
    ]);
    expect((await feedOf(ours, section.core)).changes.map(({ fields }) => fields)).toEqual([
      [],
      [],
      [],
    ]);
  });
});
