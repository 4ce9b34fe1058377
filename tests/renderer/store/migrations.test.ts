import { describe, expect, it, vi } from 'vitest';
import { currentFormat, type StoreFormat } from '../../../renderer/store/database/migrations.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aFrozenStore, type FrozenStore } from './support/frozen-store.ts';
import { add, peopleIn } from './support/read-store.ts';

async function expectAsFrozen(store: StoreApi, frozen: FrozenStore): Promise<void> {
  const people = [...(await peopleIn(store)).values()];
  // In which order names sort has changed since.
  const said = people.map(({ familyName, town, notes }) => `${familyName}|${town}|${notes}`);
  expect(said.sort()).toEqual(frozen.people.map((one) => one.map(String).join('|')).sort());
  expect((await store.problems()).map(({ kind }) => kind).sort()).toEqual(frozen.problems);
  expect((await store.syncState()).waiting).toBe(frozen.waiting);
  expect((await store.undoable()).map(({ kind, subject }) => [kind, subject])).toEqual(
    frozen.undoable,
  );
}

/** A format of the future: every row it stores carries a badge, and the meta record a motto. */
const nextFormat: StoreFormat = {
  schema: 3,
  migrations: [
    ...currentFormat.migrations,
    {
      to: 3,
      meta: (before) => ({ ...(before as object), motto: 'new' }),
      record: (table, before) =>
        table === 'base' ? { ...(before as object), badge: 'new' } : before,
    },
  ],
};

describe('a store of format 1', () => {
  it('opens with all that was in it, and works on', async () => {
    const { computer, frozen } = await aFrozenStore(1);

    const store = await computer.work();

    await expectAsFrozen(store, frozen);
    const [section] = await store.sections();
    await add(store, { familyName: 'Added' }, section?.scope);
    const again = await computer.work();
    expect((await peopleIn(again)).size).toBe(frozen.people.length + 1);
  });
});

describe('a store of an older format', () => {
  it('is kept as it is in a snapshot, then brought forward', async () => {
    const { computer, frozen } = await aFrozenStore(1);
    computer.format = nextFormat;

    const store = await computer.work();

    await expectAsFrozen(store, frozen);
    expect(computer.disk.guard).toMatchObject({ guard: { schema: 3 } });
    expect(computer.disk.snapshots.map(({ summary }) => summary)).toMatchObject([
      { schema: 1, seq: frozen.guard.seq },
    ]);
    await expectAsFrozen(await computer.work(), frozen);
  });

  it('is still there when bringing it forward was cut short', async () => {
    const { computer, frozen } = await aFrozenStore(1);
    computer.format = nextFormat;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(computer.start()).rejects.toThrow();
    put.mockRestore();

    const store = await computer.work();

    await expectAsFrozen(store, frozen);
    expect(computer.disk.snapshots).toHaveLength(1);
  });

  it('opens when the program ended before the guard followed', async () => {
    const { computer, frozen } = await aFrozenStore(1);
    computer.format = nextFormat;
    const before = computer.disk.guard;
    await computer.work();
    computer.disk.guard = before;

    await expectAsFrozen(await computer.work(), frozen);
  });

  it('is left alone by an older program once it is brought forward', async () => {
    const { computer } = await aFrozenStore(1);
    const older = computer.format;
    computer.format = nextFormat;
    await computer.work();
    computer.format = older;

    expect((await computer.start()).outcome).toEqual({ kind: 'newer' });
  });

  it('comes out of a snapshot in today’s format', async () => {
    const { computer, frozen } = await aFrozenStore(1);
    await (await computer.work()).snapshot();
    const { IDBFactory } = await import('fake-indexeddb');
    computer.factory = new IDBFactory();
    computer.format = nextFormat;

    const { store, outcome } = await computer.start();
    await store.restore();

    expect(outcome.kind).toBe('damaged');
    await expectAsFrozen(store, frozen);
    expect(computer.disk.guard).toMatchObject({ guard: { schema: 3 } });
  });
});
