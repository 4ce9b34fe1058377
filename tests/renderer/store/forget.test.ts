import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepHouse, usualKeeping } from '../../../central/housekeeping.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { openSealed } from './support/open-sealed.ts';
import { add, entry, namesIn } from './support/read-store.ts';
import { aSyncOffice, type SyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

let people = 0;
const aMarker = () => {
  people += 1;
  return `MARKER-${people}-OF-ONE-PERSON`;
};

async function tablesAtCentral(marker: string): Promise<readonly string[]> {
  const tables = await central.store.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await central.store.sql(
      `select 1 from "${name}" t where to_jsonb(t)::text like '%' || $1 || '%' limit 1`,
      [marker],
    );
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

/** In which tables of an office any sealed record, once opened, holds the text. */
const tablesOf = ({ computer }: Pick<SyncOffice, 'computer'>, marker: string) =>
  openSealed(computer, (text) => text.includes(marker));

async function twoOffices() {
  const section = await aSection(central);
  const settings = { sectionIds: [section.id] };
  const here = await aSyncOffice(central, settings);
  const there = await aSyncOffice(central, settings);
  const rest = async () => {
    for (let round = 0; round < 3; round += 1) {
      for (const { store, computer } of [here, there]) {
        await store.syncNow();
        await computer.runIdle();
      }
    }
  };
  // So many that they come to lie together in chunks.
  for (let at = 0; at < 120; at += 1) await add(here.store, { familyName: `P${at}` }, section.core);
  return { section, here, there, rest };
}

describe('who is deleted for good', () => {
  it('leaves no value in any table of central, nor in any sealed record of any office', async () => {
    const marker = aMarker();
    const { section, here, there, rest } = await twoOffices();
    const fields = { familyName: marker, notes: marker, phone: null };
    const id = await add(here.store, fields, section.core);
    const twin = await add(here.store, { ...fields, profession: marker }, section.core);
    await rest();
    await here.store.editMember({ id, patch: { town: marker }, seenRev: 1 });
    await there.store.editMember({ id, patch: { town: `${marker} too` }, seenRev: 1 });
    await rest();
    await here.store.mergeMembers({ survivor: id, absorbed: twin, patch: { profession: marker } });
    await here.store.deleteMember(id);
    await rest();
    expect(await tablesAtCentral(marker)).toEqual(['change', 'conflict', 'synced_row']);
    const before = await tablesOf(here, marker);
    expect(before).toEqual(['acked', 'base', 'delta', 'history', 'undo']);

    await here.store.deleteForGood([id]);
    await rest();

    expect(await tablesAtCentral(marker)).toEqual([]);
    expect(await tablesOf(here, marker)).toEqual([]);
    expect(await tablesOf(there, marker)).toEqual([]);
    expect(await here.store.problems()).toEqual([]);
    for (const office of [here, there]) {
      await office.restart();
      expect(await namesIn(office.store)).toHaveLength(120);
    }
  }, 60_000);

  it('leaves none in an office that has never met central either, and the rest can be undone', async () => {
    const marker = aMarker();
    const computer = aComputer();
    const store = await computer.work();
    const id = await add(store, { familyName: marker });
    const other = await add(store, { familyName: 'Brun' });
    await store.editMember({ id, patch: entry(`link.${other}`, 'partner'), seenRev: 0 });
    await store.editMember({ id: other, patch: { town: 'Brest' }, seenRev: 0 });
    await store.deleteMember(id);

    await store.deleteForGood([id]);

    expect(await tablesOf({ computer }, marker)).toEqual([]);
    const again = await computer.work();
    expect(await namesIn(again)).toEqual(['Brun']);
    const [newest] = await again.undoable();
    expect(await again.undo(newest?.id ?? '')).toMatchObject({ value: { undone: 1 } });
    expect(await again.member(other)).toMatchObject({ fields: { town: 'Vernoy' } });
  });

  it('is said plainly to whoever would take back what was done to them', async () => {
    const store = await aComputer().work();
    const gone = await add(store, { familyName: 'Abel' });
    const stays = await add(store, { familyName: 'Brun', town: 'Vernoy' });
    const both = { kind: 'ids', ids: [gone, stays] } as const;
    await store.editMembers({ who: both, patch: { kind: 'set', patch: { town: 'Brest' } } });
    await store.deleteMember(gone);
    const [deletion, bulk] = await store.undoable();

    await store.deleteForGood([gone]);

    expect(await store.undo(deletion?.id ?? '')).toEqual({
      ok: false,
      error: { kind: 'forgotten' },
    });
    expect((await store.undoable()).map(({ subject }) => subject)).not.toContain('Lucie Abel');
    expect(await store.undo(bulk?.id ?? '')).toEqual({
      ok: true,
      value: { undone: 1, kept: 0, forgotten: 1 },
    });
    expect((await store.member(stays))?.fields.town).toBe('Vernoy');
  });

  it('stays lost when a repair goes back to a copy of before', async () => {
    const marker = aMarker();
    const computer = aComputer();
    const store = await computer.work();
    const id = await add(store, { familyName: marker });
    await add(store, { familyName: 'Brun' });
    await store.snapshot();
    await store.deleteMember(id);
    await store.deleteForGood([id]);
    await add(store, { familyName: 'Côte' });
    const { IDBFactory } = await import('fake-indexeddb');
    computer.factory = new IDBFactory();

    const { store: repaired } = await computer.start();
    expect(await repaired.restore()).toMatchObject({ ok: true });
    await computer.runIdle();

    expect(await namesIn(repaired)).toEqual(['Brun', 'Côte']);
    expect(await tablesOf({ computer }, marker)).toEqual([]);
  });

  it('is gone from the copies on the disk with the second one made afterwards', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const id = await add(store);
    await store.snapshot();
    await store.deleteMember(id);
    await store.deleteForGood([id]);
    const { snapshots } = computer.disk;
    const [first] = snapshots;

    await store.snapshot();
    expect(snapshots).toContain(first);
    await add(store);
    await store.snapshot();

    expect(computer.disk.snapshots).toHaveLength(2);
    expect(computer.disk.snapshots).not.toContain(first);
  });
});

describe('a merged record that central has emptied', () => {
  it('is emptied in every office, still leads to its survivor, and is not parted again', async () => {
    const marker = aMarker();
    const { section, here, there, rest } = await twoOffices();
    const survivor = await add(here.store, { familyName: 'Abel' }, section.core);
    const absorbed = await add(here.store, { familyName: 'Abel', notes: marker }, section.core);
    await rest();
    await here.store.mergeMembers({ survivor, absorbed, patch: {} });
    await rest();
    const [merge] = await here.store.undoable();
    await central.store.sql(
      `update synced_row set merged_at = now() - interval '31 days' where id = $1`,
      [absorbed],
    );

    await keepHouse(central.central, usualKeeping);
    await rest();

    for (const office of [here, there]) {
      expect(await tablesOf(office, marker)).toEqual([]);
      expect(await office.store.survivorOf(absorbed)).toBe(survivor);
      expect(await office.store.problems()).toEqual([]);
    }
    expect(await here.store.undo(merge?.id ?? '')).toMatchObject({ error: { kind: 'forgotten' } });
    expect(await tablesAtCentral(marker)).toEqual([]);
  }, 60_000);

  it('asks about what an office that was away wrote to it, and lets no second person appear', async () => {
    const { section, here, there, rest } = await twoOffices();
    const survivor = await add(here.store, { familyName: 'Abel', town: 'A' }, section.core);
    const absorbed = await add(here.store, { familyName: 'Abel', town: 'B' }, section.core);
    await rest();
    await there.store.editMember({ id: absorbed, patch: { profession: 'Baker' }, seenRev: 1 });
    await here.store.mergeMembers({ survivor, absorbed, patch: {} });
    await here.store.syncNow();
    await central.store.sql(
      `update synced_row set merged_at = now() - interval '31 days' where id = $1`,
      [absorbed],
    );
    await keepHouse(central.central, usualKeeping);

    await rest();

    expect((await namesIn(there.store)).filter((name) => name === 'Abel')).toEqual(['Abel']);
    expect((await namesIn(there.store)).includes('?')).toBe(false);
    const [problem] = await there.store.problems();
    expect(problem).toMatchObject({ fields: [{ field: 'profession', value: 'Baker' }] });
    await there.store.resolveMerged({ id: absorbed, take: true });
    await rest();
    expect((await here.store.member(survivor))?.fields.profession).toBe('Baker');
    expect(await here.store.problems()).toEqual([]);
  }, 60_000);
});
