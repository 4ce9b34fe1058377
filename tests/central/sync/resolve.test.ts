import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepHouse, usualKeeping } from '../../../central/housekeeping.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { create, newMemberId, patch, remove, resolve } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

/** Ours wrote phone 2, theirs wrote phone 3 without knowing: the record keeps 3. */
async function anOpenConflict() {
  const section = await aSection(test);
  const ours = await anOffice(test, { sectionIds: [section.id] });
  const theirs = await anOffice(test, { sectionIds: [section.id] });
  const reviewer = await anOffice(test, { sectionIds: [section.id] });
  const id = newMemberId();
  await ours.push(create(id, section.core, { phone: '1' }), patch(id, 1, { phone: '2' }));
  await theirs.push(patch(id, 1, { phone: '3' }));
  const { conflicts } = await feedOf(ours, section.core);
  return { section, ours, theirs, reviewer, id, conflictId: conflicts[0]?.id ?? '' };
}

describe('reviewing a conflict', () => {
  it('by keeping the value of central closes the record', async () => {
    const { section, reviewer, conflictId } = await anOpenConflict();

    const results = await reviewer.push(resolve(conflictId, 'server'));

    expect(results).toEqual([{ n: 1, status: 'ok', rev: 2 }]);
    const { member, conflicts } = await feedOf(reviewer, section.core);
    expect(member?.row).toMatchObject({ phone: '2' });
    expect(conflicts).toMatchObject([{ status: 'kept-server' }]);
  });

  it('by taking the other value writes it and closes the record', async () => {
    const { section, reviewer, conflictId } = await anOpenConflict();

    await reviewer.push(resolve(conflictId, 'client'));

    const { member, conflicts } = await feedOf(reviewer, section.core);
    expect(member).toMatchObject({ rev: 3, row: { phone: '3' } });
    expect(conflicts).toMatchObject([{ status: 'took-client' }]);
  });

  it('of a field written again since asks once more, with the newest value', async () => {
    const { section, ours, reviewer, id, conflictId } = await anOpenConflict();
    await ours.push(patch(id, 2, { phone: '4' }));

    const results = await reviewer.push(resolve(conflictId, 'client'));

    expect(results).toMatchObject([{ status: 'conflict', fields: ['phone'] }]);
    const { member, conflicts } = await feedOf(reviewer, section.core);
    expect(member?.row).toMatchObject({ phone: '4' });
    expect(conflicts).toMatchObject([{ status: 'open', serverValue: '4', clientValue: '3' }]);
  });

  it('twice in the same way is no error', async () => {
    const { ours, reviewer, conflictId } = await anOpenConflict();
    await reviewer.push(resolve(conflictId, 'client'));

    expect(await ours.push(resolve(conflictId, 'client'))).toMatchObject([{ status: 'ok' }]);
  });

  it('the other way once it is closed is refused', async () => {
    const { ours, reviewer, conflictId } = await anOpenConflict();
    await reviewer.push(resolve(conflictId, 'client'));

    expect(await ours.push(resolve(conflictId, 'server'))).toMatchObject([{ reason: 'gone' }]);
  });

  it('is refused to who may only read, and to a stranger', async () => {
    const { section, conflictId } = await anOpenConflict();
    const treasurer = await anOffice(test, { role: 'treasurer', sectionIds: [section.id] });
    const stranger = await anOffice(test);

    const refused = await treasurer.push(resolve(conflictId, 'server'));
    const unseen = await stranger.push(resolve(conflictId, 'server'));

    expect(refused).toMatchObject([{ reason: 'forbidden' }]);
    expect(unseen).toMatchObject([{ reason: 'not-found' }]);
  });

  it('that does not exist finds nothing', async () => {
    const { reviewer } = await anOpenConflict();

    const results = await reviewer.push(resolve(randomUUID(), 'server'));

    expect(results).toMatchObject([{ reason: 'not-found' }]);
  });
});

describe('taking a value of a deleted member', () => {
  it('brings the member back with it', async () => {
    const { section, ours, theirs, reviewer, id } = await anOpenConflict();
    await ours.push(remove(id, 2));
    await theirs.push(patch(id, 2, { town: 'Ormes' }));
    const { conflicts } = await feedOf(ours, section.core);
    const edit = conflicts.find(({ field }) => field === 'town');

    await reviewer.push(resolve(edit?.id ?? '', 'client'));

    const { member } = await feedOf(reviewer, section.core);
    expect(member).toMatchObject({ id, rev: 4, row: { town: 'Ormes', phone: '2' } });
  });

  it('is too late once the member was erased', async () => {
    const { section, ours, reviewer, id, conflictId } = await anOpenConflict();
    await ours.push(remove(id, 2));
    await keepHouse(test.central, { ...usualKeeping, deletedRowDays: 0 });

    const results = await reviewer.push(resolve(conflictId, 'client'));

    expect(results).toMatchObject([{ reason: 'not-found' }]);
    expect((await feedOf(reviewer, section.core)).gone.map(({ entity }) => entity).sort()).toEqual([
      'conflict',
      'member',
    ]);
  });
});
