import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepHouse, usualKeeping } from '../../central/housekeeping.ts';
import { anOffice, aSection } from './support/an-office.ts';
import { feedOf } from './support/feeds.ts';
import { create, newMemberId, patch, remove, resolve } from './support/mutations.ts';
import { startTestCentral, type TestCentral } from './support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

async function anOfficeAndItsSection() {
  const section = await aSection(test);
  return { section, office: await anOffice(test, { sectionIds: [section.id] }) };
}

const fieldsOf = async (id: string) =>
  (await test.store.sql<{ fields: object }>('select fields from member where id = $1', [id]))[0]
    ?.fields;

describe('with time, central', () => {
  it('keeps what is not old', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [kept, deleted] = [newMemberId(), newMemberId()];
    await office.push(create(kept, section.core), create(deleted, section.core));
    await office.push(remove(deleted, 1));
    const before = await feedOf(office, section.core);

    await keepHouse(test.store, usualKeeping);

    expect(await feedOf(office, section.core)).toEqual(before);
    expect(await fieldsOf(deleted)).toMatchObject({ familyName: 'Carpentier' });
  });

  it('erases the fields of members deleted long ago, and of no others', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [kept, deleted] = [newMemberId(), newMemberId()];
    await office.push(create(kept, section.core), create(deleted, section.core));
    await office.push(remove(deleted, 1));

    await keepHouse(test.store, { ...usualKeeping, deletedMemberDays: 0 });

    expect(await fieldsOf(deleted)).toEqual({});
    expect(await fieldsOf(kept)).toMatchObject({ familyName: 'Carpentier' });
  });

  it('keeps nothing of an edit that comes after its member was erased', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const late = await anOffice(test, { sectionIds: [section.id] });
    const id = newMemberId();
    await office.push(create(id, section.core), remove(id, 1));
    await keepHouse(test.store, { ...usualKeeping, deletedMemberDays: 0 });

    expect(await late.push(patch(id, 1, { town: 'Ormes' }))).toMatchObject([{ reason: 'gone' }]);
    expect((await feedOf(office, section.core)).conflicts).toEqual([]);
  });

  it('drops conflict records that were closed long ago', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const other = await anOffice(test, { sectionIds: [section.id] });
    const id = newMemberId();
    await office.push(create(id, section.core), patch(id, 1, { town: 'A', phone: '1' }));
    await other.push(patch(id, 1, { town: 'B', phone: '2' }));
    const { conflicts } = await feedOf(office, section.core);
    const closed = conflicts.find(({ field }) => field === 'town')?.id ?? '';
    await office.push(resolve(closed, 'server'));

    await keepHouse(test.store, { ...usualKeeping, closedConflictDays: 0 });

    const after = await feedOf(office, section.core);
    expect(after.gone).toEqual([{ op: 'del', entity: 'conflict', id: closed }]);
    expect(after.conflicts).toMatchObject([{ field: 'phone', status: 'open' }]);
  });

  it('drops tombstones every office has had time to read', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    await office.push(create(id, section.core), remove(id, 1));

    await keepHouse(test.store, { ...usualKeeping, tombstoneDays: 0 });

    expect((await feedOf(office, section.core)).gone).toEqual([]);
    expect((await office.heads()).scopes).toMatchObject([{ head: 1, minSeq: 1 }]);
  });

  it('drops sessions that ended long ago, but not what it owes to revoked devices', async () => {
    const [ended, revoked] = [await anOffice(test), await anOffice(test)];
    await ended.ask({ method: 'DELETE', url: '/v1/sessions/current' });
    await revoked.ask({ method: 'DELETE', url: `/v1/devices/${revoked.clientId}` });

    await keepHouse(test.store, { ...usualKeeping, sessionDays: 0 });

    const left = await test.store.sql<{ id: string }>(
      'select client_id as id from session where client_id = any($1::uuid[])',
      [[ended.clientId, revoked.clientId]],
    );
    expect(left).toEqual([{ id: revoked.clientId }]);
  });
});
