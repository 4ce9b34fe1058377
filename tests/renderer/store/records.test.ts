import { describe, expect, it } from 'vitest';
import { localScope } from '../../../renderer/store/sections.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer } from './support/an-office.ts';
import { add, entry } from './support/read-store.ts';

async function addTag(store: StoreApi, name = 'Boîtage'): Promise<string> {
  const added = await store.addRecord({
    kind: 'tag',
    scope: localScope,
    fields: { name, colour: 'green' },
  });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value;
}

async function undoNewest(store: StoreApi) {
  const [newest] = await store.undoable();
  return store.undo(newest?.id ?? '');
}

describe('a record', () => {
  it('is there when the office is opened again', async () => {
    const computer = aComputer();
    const id = await addTag(await computer.work());

    const [tag] = await (await computer.work()).records('tag');

    expect(tag).toMatchObject({ id, scope: localScope, rev: 0, fields: { name: 'Boîtage' } });
  });

  it('comes back out of snapshot and journal', async () => {
    const computer = aComputer();
    const store = await computer.work();
    await addTag(store, 'First');
    await store.snapshot();
    await addTag(store, 'Second');
    const { IDBFactory } = await import('fake-indexeddb');
    computer.factory = new IDBFactory();

    const { store: again } = await computer.start();
    await again.restore();

    const names = (await again.records('tag')).map(({ fields }) => fields.name);
    expect(names.sort()).toEqual(['First', 'Second']);
  });

  it('is edited, deleted, and taken back step by step', async () => {
    const store = await aComputer().work();
    const id = await addTag(store);
    await store.editRecord({ kind: 'tag', id, patch: { name: 'Porte-à-porte' }, seenRev: 0 });
    await store.deleteRecord({ kind: 'tag', id });
    expect(await store.records('tag')).toEqual([]);

    await undoNewest(store);
    expect(await store.records('tag')).toMatchObject([{ fields: { name: 'Porte-à-porte' } }]);
    const kinds = (await store.undoable()).map(({ kind, subject }) => [kind, subject]);
    expect(kinds).toEqual([
      ['record', 'Boîtage'],
      ['record', 'Boîtage'],
    ]);
  });

  it('that comes back is again on everybody who had it', async () => {
    const store = await aComputer().work();
    const tag = await addTag(store);
    const id = await add(store, entry(`tag.${tag}`, true));
    await store.deleteRecord({ kind: 'tag', id: tag });

    await undoNewest(store);

    const [again] = await store.records('tag');
    expect(again?.id).not.toBe(tag);
    const row = await store.member(id);
    expect(row?.fields[`tag.${again?.id}`]).toBe(true);
    expect(row?.fields[`tag.${tag}`]).toBeNull();
  });

  it('of one’s own lies apart from every section', async () => {
    const store = await aComputer().work();
    const added = await store.addRecord({
      kind: 'segment',
      scope: 'own',
      fields: { name: 'Mine', query: { kind: 'group', match: 'all', not: false, conditions: [] } },
    });

    expect(added.ok).toBe(true);
    expect(await store.records('segment')).toMatchObject([{ scope: 'own:local' }]);
    expect((await store.sections()).map(({ scope }) => scope)).toEqual([localScope]);
  });

  it('is refused when its fields are not those of its kind, or its place is not one for it', async () => {
    const store = await aComputer().work();

    const nameless = {
      kind: 'tag',
      scope: localScope,
      fields: { name: ' ', colour: 'red' },
    } as const;
    expect(await store.addRecord(nameless)).toEqual({
      ok: false,
      error: { kind: 'invalid-record', field: 'name' },
    });
    const own = { kind: 'tag', scope: 'own', fields: { name: 'Tag', colour: 'red' } } as const;
    expect(await store.addRecord(own)).toMatchObject({ error: { kind: 'no-section' } });
    expect(await store.deleteRecord({ kind: 'tag', id: crypto.randomUUID() })).toMatchObject({
      error: { kind: 'unknown-record' },
    });
  });
});
