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
  (await test.store.sql<{ fields: object }>('select fields from synced_row where id = $1', [id]))[0]
    ?.fields;

const binned = async (id: string, days: number) =>
  test.store.sql(
    'update synced_row set binned_at = now() - make_interval(days => $2::int) where id = $1',
    [id, days],
  );

describe('the bin', () => {
  it('is emptied of who lay there for 30 days by central’s clock, whatever the office’s said', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [old, fresh] = [newMemberId(), newMemberId()];
    await office.push(create(old, section.core), create(fresh, section.core));
    await office.push(patch(old, 1, { binnedOn: '2026-03-01' }));
    await office.push(patch(fresh, 1, { binnedOn: '1999-01-01' }));
    await binned(old, 31);

    await keepHouse(test.central, usualKeeping);

    const { members, gone, changes } = await feedOf(office, section.core);
    expect(members.map(({ id }) => id)).toEqual([fresh]);
    expect(gone).toEqual([{ op: 'del', entity: 'member', id: old }]);
    expect(changes.at(-1)).toMatchObject({
      op: 'delete',
      rowId: old,
      rev: 3,
      by: 'central',
      office: null,
      fields: [],
    });
    expect(await fieldsOf(old)).toEqual({});
  });

  it('counts anew from the day somebody was put there again', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    await office.push(create(id, section.core, { binnedOn: '2026-01-01' }));
    await binned(id, 31);

    await office.push(patch(id, 1, { binnedOn: null }), patch(id, 2, { binnedOn: '2026-01-01' }));
    await keepHouse(test.central, usualKeeping);

    expect((await feedOf(office, section.core)).members).toMatchObject([{ id, rev: 3 }]);
  });

  it('keeps who was taken out, and who was merged into another', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [out, merged] = [newMemberId(), newMemberId()];
    await office.push(
      create(out, section.core, { binnedOn: '2026-01-01' }),
      create(merged, section.core, { binnedOn: '2026-01-01', mergedInto: out }),
    );
    await Promise.all([binned(out, 31), binned(merged, 31)]);

    await office.push(patch(out, 1, { binnedOn: null }));
    await keepHouse(test.central, usualKeeping);

    expect((await feedOf(office, section.core)).members.map(({ id }) => id).sort()).toEqual(
      [out, merged].sort(),
    );
  });
});

describe('with time, central', () => {
  it('keeps what is not old', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [kept, deleted] = [newMemberId(), newMemberId()];
    await office.push(create(kept, section.core), create(deleted, section.core));
    await office.push(remove(deleted, 1));
    const before = await feedOf(office, section.core);

    await keepHouse(test.central, usualKeeping);

    expect(await feedOf(office, section.core)).toEqual(before);
    expect(await fieldsOf(deleted)).toMatchObject({ familyName: 'Carpentier' });
  });

  it('erases the fields of members deleted long ago, and of no others', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [kept, deleted] = [newMemberId(), newMemberId()];
    await office.push(create(kept, section.core), create(deleted, section.core));
    await office.push(remove(deleted, 1));

    await keepHouse(test.central, { ...usualKeeping, deletedRowDays: 0 });

    expect(await fieldsOf(deleted)).toEqual({});
    expect(await fieldsOf(kept)).toMatchObject({ familyName: 'Carpentier' });
  });

  it('keeps nothing of an edit that comes after its member was erased', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const late = await anOffice(test, { sectionIds: [section.id] });
    const id = newMemberId();
    await office.push(create(id, section.core), remove(id, 1));
    await keepHouse(test.central, { ...usualKeeping, deletedRowDays: 0 });

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

    await keepHouse(test.central, { ...usualKeeping, closedConflictDays: 0 });

    const after = await feedOf(office, section.core);
    expect(after.gone).toEqual([{ op: 'del', entity: 'conflict', id: closed }]);
    expect(after.conflicts).toMatchObject([{ field: 'phone', status: 'open' }]);
  });

  it('drops tombstones every office has had time to read', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    await office.push(create(id, section.core), remove(id, 1));

    await keepHouse(test.central, { ...usualKeeping, tombstoneDays: 0 });

    expect((await feedOf(office, section.core)).gone).toEqual([]);
    const { scopes } = await office.heads();
    expect(scopes.find(({ id: scope }) => scope === section.core)).toMatchObject({ minSeq: 2 });
  });

  it('drops sessions that ended long ago, but not what it owes to revoked devices', async () => {
    const [ended, revoked] = [await anOffice(test), await anOffice(test)];
    await ended.ask({ method: 'DELETE', url: '/v1/sessions/current' });
    await revoked.ask({ method: 'DELETE', url: `/v1/devices/${revoked.clientId}` });

    await keepHouse(test.central, { ...usualKeeping, sessionDays: 0 });

    const left = await test.store.sql<{ id: string }>(
      'select client_id as id from session where client_id = any($1::uuid[])',
      [[ended.clientId, revoked.clientId]],
    );
    expect(left).toEqual([{ id: revoked.clientId }]);
  });
});
