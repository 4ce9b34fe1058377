import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { backUp } from './support/central-backup.ts';
import { add } from './support/read-store.ts';
import { anUnconnectedOffice, aSyncOffice, signIn } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

describe('the history of a person', () => {
  it('is what this office said, newest first, each with what was there before', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const id = await add(store, { town: 'Old' });
    await store.editMember({ id, patch: { town: 'New' }, seenRev: 0 });

    const history = await (await computer.work()).history({ id, entity: 'member' });

    expect(history).toMatchObject([
      { op: 'patch', isWaiting: true, fields: [{ field: 'town', before: 'Old', after: 'New' }] },
      { op: 'create', isWaiting: true, fields: [] },
    ]);
  });

  it('comes from central for every office, with who and when, and survives all that happens', async () => {
    const section = await aSection(central);
    const settings = { sectionIds: [section.id] };
    const here = await aSyncOffice(central, settings);
    const there = await aSyncOffice(central, settings);
    const id = await add(here.store, { town: 'Old' }, section.core);
    await here.store.syncNow();
    await here.store.editMember({ id, patch: { town: 'New' }, seenRev: 1 });
    await here.store.syncNow();
    await there.store.syncNow();

    const history = await there.store.history({ id, entity: 'member' });
    expect(history).toMatchObject([
      {
        op: 'patch',
        isWaiting: false,
        by: here.account.displayName,
        fields: [{ field: 'town', before: 'Old', after: 'New' }],
      },
      { op: 'create', isWaiting: false },
    ]);
    await there.restart();
    expect(await there.store.history({ id, entity: 'member' })).toEqual(history);

    await there.store.snapshot();
    const { IDBFactory } = await import('fake-indexeddb');
    there.computer.factory = new IDBFactory();
    const { store: restored } = await there.computer.start();
    await restored.restore();
    expect(await restored.history({ id, entity: 'member' })).toEqual(history);

    await restored.restoreValues({ id, values: { town: 'Old' } });
    expect((await restored.member(id))?.fields.town).toBe('Old');
    expect(await restored.history({ id, entity: 'member' })).toHaveLength(3);
  });

  it('is read again with all the rest when central was restored from a backup', async () => {
    const section = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [section.id] });
    const id = await add(office.store, { town: 'Old' }, section.core);
    await office.store.syncNow();
    const restore = await backUp(central);
    await office.store.editMember({ id, patch: { town: 'New' }, seenRev: 1 });
    await office.store.syncNow();
    await restore();
    await signIn(office);
    await office.store.syncNow();
    await office.store.syncNow();

    const history = await office.store.history({ id, entity: 'member' });

    expect(history.map(({ op }) => op)).toEqual(['patch', 'create']);
  });

  it('goes along when a person moves to another section', async () => {
    const [from, to] = [await aSection(central), await aSection(central)];
    const settings = { sectionIds: [from.id, to.id] };
    const here = await aSyncOffice(central, settings);
    const there = await aSyncOffice(central, settings);
    const id = await add(here.store, { town: 'Old' }, from.core);
    await here.store.syncNow();
    await there.store.syncNow();

    const who = { kind: 'ids', ids: [id] } as const;
    const moved = await here.store.editMembers({ who, patch: { kind: 'move', to: to.core } });
    expect(moved).toMatchObject({ ok: true });
    for (const { store } of [here, there, here]) await store.syncNow();

    expect((await there.store.member(id))?.scope).toBe(to.core);
    const history = await there.store.history({ id, entity: 'member' });
    expect(history.map(({ op }) => op)).toEqual(['move', 'create']);
    const [batch] = await here.store.undoable();
    await here.store.undo(batch?.id ?? '');
    expect((await here.store.member(id))?.scope).toBe(from.core);
  });
});

describe('records of an office that meets central', () => {
  it('find their section, and what is one’s own finds its own place', async () => {
    const section = await aSection(central);
    const office = await anUnconnectedOffice(central, { sectionIds: [section.id] });
    const [local] = await office.store.sections();
    const tag = { name: 'Tag', colour: 'red' } as const;
    const query = { kind: 'group', match: 'all', not: false, conditions: [] } as const;
    await office.store.addRecord({ kind: 'tag', scope: local?.scope ?? 'own', fields: tag });
    await office.store.addRecord({
      kind: 'segment',
      scope: 'own',
      fields: { name: 'Mine', query },
    });
    await signIn(office);

    await office.store.syncNow();

    expect(await office.store.problems()).toEqual([]);
    expect(await office.store.syncState()).toMatchObject({ waiting: 0 });
    expect(await office.store.records('tag')).toMatchObject([{ scope: section.core, rev: 1 }]);
    const [mine] = await office.store.records('segment');
    expect(mine?.scope).toMatch(/^own:/);
    expect(mine?.scope).not.toBe('own:local');
    const other = await aSyncOffice(central, { sectionIds: [section.id] });
    expect(await other.store.records('tag')).toHaveLength(1);
    expect(await other.store.records('segment')).toHaveLength(0);
  });
});
