import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aComputer } from './support/an-office.ts';
import { copyOfDisk, emptyDisk } from './support/memory-main.ts';
import { databaseNames, readRaw, writeRaw } from './support/raw-database.ts';
import { add, namesIn } from './support/read-store.ts';

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
});

async function anOfficeWith(...names: readonly string[]) {
  const computer = aComputer();
  const store = await computer.work();
  for (const familyName of names) await add(store, { familyName });
  return { computer, store };
}

describe('opening', () => {
  it('makes an empty store on the first run, and keeps a guard of it', async () => {
    const computer = aComputer();

    const { outcome } = await computer.start();

    expect(outcome).toEqual({ kind: 'ready', members: 0 });
    expect(computer.disk.guard).toMatchObject({ kind: 'read', guard: { seq: 0 } });
  });

  it('goes on after a first run that was cut short before its guard', async () => {
    const computer = aComputer();
    computer.boot();
    const first = await computer.start();
    computer.disk = emptyDisk();

    const { outcome } = await computer.start();

    expect(first.outcome.kind).toBe('ready');
    expect(outcome).toEqual({ kind: 'ready', members: 0 });
    expect(await databaseNames(computer.factory)).toHaveLength(1);
  });

  it('never makes a new store where one is missing', async () => {
    const { computer } = await anOfficeWith('Abel');
    computer.factory = new IDBFactory();

    const { outcome } = await computer.start();

    expect(outcome).toEqual({
      kind: 'damaged',
      damage: { kind: 'missing', expectedSeq: 1, foundSeq: 0 },
      remedy: { snapshotAt: null, snapshotRows: 0, journalRecords: 1 },
    });
    expect(await databaseNames(computer.factory)).toEqual([]);
  });

  it('notices an older copy of the whole database', async () => {
    const { computer, store } = await anOfficeWith('Abel');
    const old = await readRaw(computer.factory);
    await add(store, { familyName: 'Brun' });
    await writeRaw(computer.factory, old);

    const { outcome } = await computer.start();

    expect(outcome).toMatchObject({
      kind: 'damaged',
      damage: { kind: 'rolled-back', expectedSeq: 2, foundSeq: 1 },
    });
  });

  it('notices an older guard, and takes the newer store for good', async () => {
    const { computer, store } = await anOfficeWith('Abel');
    const old = copyOfDisk(computer.disk);
    await add(store, { familyName: 'Brun' });
    computer.disk.guard = old.guard;

    const { store: again, outcome } = await computer.start();

    expect(outcome).toEqual({ kind: 'ready', members: 2 });
    expect(await namesIn(again)).toEqual(['Abel', 'Brun']);
    expect(computer.disk.guard).toMatchObject({ guard: { seq: 2 } });
  });

  it('touches nothing that a newer Permanence wrote', async () => {
    const { computer } = await anOfficeWith('Abel');
    const before = await readRaw(computer.factory);
    if (computer.disk.guard.kind === 'read') computer.disk.guard.guard.schema = 99;

    const { outcome } = await computer.start();

    expect(outcome).toEqual({ kind: 'newer' });
    expect(await readRaw(computer.factory)).toEqual(before);
  });

  it('does not open with another key', async () => {
    const { computer } = await anOfficeWith('Abel');
    computer.key[0] = (computer.key[0] ?? 0) ^ 1;

    const { outcome } = await computer.start();

    expect(outcome).toMatchObject({ kind: 'damaged', damage: { kind: 'unreadable' } });
  });

  it('forgets the store key once it has it', async () => {
    const computer = aComputer();
    const key = computer.key.slice();

    await computer.boot().open(key);

    expect(key.every((byte) => byte === 0)).toBe(true);
  });
});

describe('a restore', () => {
  it('prefers the database itself when only the guard was lost', async () => {
    const { computer } = await anOfficeWith('Abel', 'Brun');
    computer.disk.guard = { kind: 'damaged' };
    computer.disk.journal.clear();

    const { store, outcome } = await computer.start();
    const restored = await store.restore();

    expect(outcome).toMatchObject({ kind: 'damaged', damage: { kind: 'guard-lost' } });
    expect(restored).toMatchObject({ ok: true, value: { members: 2 } });
    expect(await namesIn(store)).toEqual(['Abel', 'Brun']);
  });

  it('says what is lost when records of the journal are', async () => {
    const { computer } = await anOfficeWith('Abel', 'Brun', 'Côte');
    computer.factory = new IDBFactory();
    const second = computer.disk.journal.get(2);
    if (second !== undefined) second[20] = (second[20] ?? 0) ^ 1;

    const { store } = await computer.start();
    const restored = await store.restore();

    expect(restored).toMatchObject({
      ok: true,
      value: { members: 2, replayedChanges: 2, lostJournalRecords: 1, snapshotAt: null },
    });
    expect(await namesIn(store)).toEqual(['Abel', 'Côte']);
  });

  it('does not pretend when nothing is left', async () => {
    const { computer } = await anOfficeWith('Abel');
    computer.factory = new IDBFactory();
    computer.disk.journal.clear();

    const { store } = await computer.start();

    expect(await store.restore()).toEqual({ ok: false, error: { kind: 'no-good-snapshot' } });
  });

  it('leaves one database, and work goes on in it', async () => {
    const { computer, store: first } = await anOfficeWith('Abel');
    await first.snapshot();
    await add(first, { familyName: 'Brun' });
    const { name, tables } = await readRaw(computer.factory);
    await writeRaw(computer.factory, { name, tables: { ...tables, outbox: [] } });
    const { store } = await computer.start();

    await store.restore();
    await computer.runIdle();
    await add(store, { familyName: 'Côte' });

    expect(await databaseNames(computer.factory)).toHaveLength(1);
    const again = await computer.work();
    expect(await namesIn(again)).toEqual(['Abel', 'Brun', 'Côte']);
    expect(computer.disk.snapshots.length).toBe(2);
  });
});
