import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '#shared/api/routes.ts';
import { aSection } from '../../central/support/an-office.ts';
import { setSectionsOf } from '../../central/support/grants.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { backUp } from './support/central-backup.ts';
import { readRaw } from './support/raw-database.ts';
import { add, namesIn, peopleIn } from './support/read-store.ts';
import { aSyncOffice, peopleAtCentral, signIn } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const setSections = (account: Account, ids: readonly string[]) =>
  setSectionsOf(central, account, ids);

describe('a section that is withdrawn', () => {
  it('leaves nothing of its people, and the edits that were not sent become problems', async () => {
    const [kept, lost] = [await aSection(central), await aSection(central)];
    const office = await aSyncOffice(central, { sectionIds: [kept.id, lost.id] });
    await add(office.store, { familyName: 'Kept' }, kept.core);
    const gone = await add(office.store, { familyName: 'Lost' }, lost.core);
    await office.store.syncNow();
    await setSections(office.account, [kept.id]);
    await office.store.editMember({ id: gone, patch: { town: 'Brest' }, seenRev: 1 });

    await office.store.syncNow();

    expect(await namesIn(office.store)).toEqual(['Kept']);
    const sections = await office.store.sections();
    expect(sections.map(({ scope }) => scope)).toEqual([kept.core]);
    expect(await office.store.problems()).toMatchObject([
      { kind: 'refused', name: 'Lucie Lost', mutation: { set: { town: 'Brest' } } },
    ]);
    const { tables } = await readRaw(office.computer.factory);
    const keys = [...(tables.base ?? []), ...(tables.delta ?? [])].map(({ id }) => id);
    expect(keys.filter((key) => key.startsWith(lost.core))).toEqual([]);
    expect((await office.store.undoable()).map(({ subject }) => subject)).not.toContain(
      'Lucie Lost',
    );
    await office.restart();
    expect(await namesIn(office.store)).toEqual(['Kept']);
  });
});

describe('a central that was restored from a backup', () => {
  it('is told again what it has lost, and nothing else', async () => {
    const { id, core } = await aSection(central);
    const [one, two] = [
      await aSyncOffice(central, { sectionIds: [id] }),
      await aSyncOffice(central, { sectionIds: [id] }),
    ];
    const old = await add(one.store, { familyName: 'Old', town: 'Before' }, core);
    await one.store.syncNow();
    await two.store.syncNow();
    const restore = await backUp(central);
    await one.store.editMember({ id: old, patch: { town: 'After' }, seenRev: 1 });
    await add(one.store, { familyName: 'New' }, core);
    await one.store.syncNow();
    await two.store.syncNow();
    await add(two.store, { familyName: 'Waiting' }, core);

    await restore();
    for (const office of [one, two]) {
      await signIn(office);
      await office.store.syncNow();
      await office.store.syncNow();
    }
    const state = await one.store.syncNow();

    expect(state).toMatchObject({ status: { kind: 'up-to-date' }, waiting: 0, problems: 0 });
    const expected = Object.fromEntries(await peopleAtCentral(central, [core]));
    expect(
      Object.values(expected)
        .map(({ familyName, town }) => `${familyName} ${town}`)
        .sort(),
    ).toEqual(['New Vernoy', 'Old After', 'Waiting Vernoy']);
    for (const office of [one, two]) {
      expect(Object.fromEntries(await peopleIn(office.store))).toEqual(expected);
      await office.restart();
      expect(Object.fromEntries(await peopleIn(office.store))).toEqual(expected);
    }
  });
});

describe('a feed that no longer reaches back', () => {
  it('is read again from the beginning, and people who have left are gone', async () => {
    const { id, core } = await aSection(central);
    const one = await aSyncOffice(central, { sectionIds: [id] });
    const gone = await add(one.store, { familyName: 'Gone' }, core);
    await add(one.store, { familyName: 'Stays' }, core);
    await one.store.syncNow();
    const two = await aSyncOffice(central, { sectionIds: [id] });
    await one.store.deleteMember(gone);
    await one.store.syncNow();
    await central.store.sql(`delete from feed_item where scope = $1 and op <> 'put'`, [core]);
    await central.store.sql('update feed set min_seq = head where scope = $1', [core]);

    const state = await two.store.syncNow();

    expect(state.status).toEqual({ kind: 'up-to-date' });
    expect(await namesIn(two.store)).toEqual(['Stays']);
    await two.restart();
    expect(await namesIn(two.store)).toEqual(['Stays']);
  });
});

describe('an office that was copied to another computer', () => {
  it('goes on under a new client id, and loses nothing', async () => {
    const { id, core } = await aSection(central);
    const office = await aSyncOffice(central, { sectionIds: [id] });
    await add(office.store, { familyName: 'First' }, core);
    await office.store.syncNow();
    const client = () => JSON.stringify(office.computer.disk.guard);
    const before = client();
    await central.store.sql('update client set last_mut = 7', []);
    await add(office.store, { familyName: 'Second' }, core);

    const state = await office.store.syncNow();

    expect(state).toMatchObject({ status: { kind: 'up-to-date' }, waiting: 0, problems: 0 });
    expect(client()).not.toBe(before);
    expect(await namesIn(office.store)).toEqual(['First', 'Second']);
    expect((await peopleAtCentral(central, [core])).size).toBe(2);
  });
});
