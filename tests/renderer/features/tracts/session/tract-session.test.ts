import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { err } from '#shared/result.ts';
import { openTractSession } from '../../../../../renderer/features/tracts/session/tract-session.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  frontPage,
  objectId,
} from '../../../../builders/a-tract.ts';
import { aSection } from '../../../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../../../central/support/test-central.ts';
import { aComputer } from '../../../store/support/an-office.ts';
import { aSyncOffice } from '../../../store/support/sync-office.ts';
import { keepTract, keptDocument, openTract } from '../support/an-open-tract.ts';

const objectsOf = (session: { read: () => ReturnType<typeof readTract> }) =>
  session.read().tract.objects.map(({ id }) => String(id));

describe('an open leaflet', () => {
  it('is the same value until something changes, and tells of each change', async () => {
    const store = await aComputer().work();
    const session = await openTract(store, await keepTract(store));
    const before = session.read();
    let told = 0;
    session.subscribe(() => {
      told += 1;
    });

    expect(session.read()).toBe(before);
    expect(session.edit(add(aShape('a'))).ok).toBe(true);

    expect(told).toBeGreaterThan(0);
    expect(session.read()).not.toBe(before);
    expect(objectsOf(session)).toEqual(['a']);
  });

  it('is on the disk a second after a change, without being closed', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const id = await keepTract(store);
    const session = await openTract(store, id);

    session.edit(add(aTextFrame('a'), 'Samedi 10 h'));
    expect(session.saving()).toBe('saving');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    computer.crash();

    const again = await openTract(await computer.work(), id);
    expect(objectsOf(again)).toEqual(['a']);
  });

  it('writes what waits when it is asked to, and when it is closed', async () => {
    const store = await aComputer().work();
    const id = await keepTract(store);
    const session = await openTract(store, id);

    session.edit(add(aShape('a')));
    await session.flush();
    expect(session.saving()).toBe('saved');
    expect(readTract(await keptDocument(store, id)).tract.objects).toHaveLength(1);
    session.edit(add(aShape('b')));
    await session.close();

    expect(readTract(await keptDocument(store, id)).tract.objects).toHaveLength(2);
  });

  it('says that a save was refused, and tries until it is done', async () => {
    const store = await aComputer().work();
    const id = await keepTract(store);
    let refusals = 2;
    const full = {
      tractPieces: store.tractPieces,
      addToTract: async (input: Parameters<typeof store.addToTract>[0]) => {
        refusals -= 1;
        return refusals >= 0
          ? err({ kind: 'disk' as const, message: 'full' })
          : store.addToTract(input);
      },
    };
    const opened = await openTractSession({ store: full, id, subscribe: () => () => undefined });
    const session = opened.ok ? opened.value : expect.fail(opened.error.kind);
    onTestFinished(() => session.close());

    session.edit(add(aShape('a')));
    await vi.waitFor(() => expect(session.saving()).toBe('failed'), { timeout: 2_000 });
    expect(session.failure()).toMatchObject({ kind: 'disk' });
    session.edit(add(aShape('b')));

    await vi.waitFor(() => expect(session.saving()).toBe('saved'), { timeout: 8_000 });
    expect(session.failure()).toBeNull();
    expect(readTract(await keptDocument(store, id)).tract.objects).toHaveLength(2);
  });

  it('writes what piled up while nothing could be written in pieces that can be kept', async () => {
    const store = await aComputer().work();
    const id = await keepTract(store);
    let isFull = true;
    const sizes: number[] = [];
    const full = {
      tractPieces: store.tractPieces,
      addToTract: async (input: Parameters<typeof store.addToTract>[0]) => {
        if (isFull) return err({ kind: 'disk' as const, message: 'full' });
        sizes.push(input.update.byteLength);
        return store.addToTract(input);
      },
    };
    const opened = await openTractSession({ store: full, id, subscribe: () => () => undefined });
    const session = opened.ok ? opened.value : expect.fail(opened.error.kind);

    for (let at = 0; at < 20; at += 1) {
      session.edit(add(aTextFrame(`f${at}`), 'Votez dimanche. '.repeat(12_000)));
    }
    await session.flush();
    expect(session.saving()).toBe('failed');
    isFull = false;
    await session.close();

    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(3_000_000);
    expect(readTract(await keptDocument(store, id)).tract.objects).toHaveLength(20);
  });

  it('takes back and does again its own edits, and says what to choose', async () => {
    const store = await aComputer().work();
    const session = await openTract(store, await keepTract(store));
    const chosen = { kind: 'objects', objects: [objectId('a')] } as const;

    session.edit(add(aShape('a')), { before: { kind: 'objects', objects: [] }, after: chosen });
    expect(session.undo()).toEqual({ kind: 'objects', objects: [] });
    expect(objectsOf(session)).toEqual([]);
    expect(session.canUndo()).toBe(false);
    expect(session.redo()).toEqual(chosen);

    expect(objectsOf(session)).toEqual(['a']);
    expect(session.undo()).not.toBeNull();
    expect(session.undo()).toBeNull();
  });

  it('refuses what cannot be done and writes nothing', async () => {
    const store = await aComputer().work();
    const session = await openTract(store, await keepTract(store));

    const refused = session.edit({ kind: 'delete-page', page: frontPage });
    const unknown = session.edit({ kind: 'delete', objects: [objectId('none')] });

    expect(refused.ok).toBe(true);
    expect(unknown).toMatchObject({ ok: false, error: { kind: 'unknown' } });
  });
});

describe('a damaged leaflet', () => {
  it('shows what can be read of it and is not changed', async () => {
    const store = await aComputer().work();
    const id = await keepTract(store);
    await store.addToTract({ id, update: Uint8Array.from([1, 2, 3, 250, 251]) });

    const session = await openTract(store, id);

    expect(session.damaged()).toBe(1);
    expect(session.read().tract.pages).toHaveLength(2);
    expect(session.edit(add(aShape('a')))).toMatchObject({ error: { kind: 'read-only' } });
  });

  it('is refused when nothing of it can be read, and when nothing of it is there yet', async () => {
    const store = await aComputer().work();
    const damagedPieces = async () => ({ ids: ['x'], updates: [Uint8Array.from([9, 9, 9])] });
    const open = (pieces: typeof damagedPieces) =>
      openTractSession({
        store: { tractPieces: pieces, addToTract: store.addToTract },
        id: 'x',
        subscribe: () => () => undefined,
      });

    expect(await open(damagedPieces)).toMatchObject({ error: { kind: 'unreadable' } });
    expect(await open(async () => ({ ids: [], updates: [] }))).toMatchObject({
      error: { kind: 'nothing-there' },
    });
  });

  it('names the faults of objects that were left out', async () => {
    const store = await aComputer().work();
    const doc = aTract();
    doc.getMap('objects').set('broken', 12);

    const session = await openTract(store, await keepTract(store, doc));

    expect(session.read().faults).toMatchObject([{ kind: 'object-left-out', object: 'broken' }]);
    expect(session.damaged()).toBe(0);
  });
});

describe('two offices', () => {
  let central: TestCentral;
  beforeAll(async () => {
    central = await startTestCentral();
  });
  afterAll(() => central.close());

  it('have the leaflet open at once and end with what both did', async () => {
    const section = await aSection(central);
    const settings = { sectionIds: [section.id], role: 'volunteer' } as const;
    const [one, two] = [await aSyncOffice(central, settings), await aSyncOffice(central, settings)];
    const id = await keepTract(one.store);
    for (const { store } of [one, two]) await store.syncNow();
    const [here, there] = [await openTract(one.store, id), await openTract(two.store, id)];

    here.edit(add(aShape('here')));
    there.edit(add(aTextFrame('there'), 'Samedi'));
    await Promise.all([here.flush(), there.flush()]);
    for (const { store } of [one, two, one]) await store.syncNow();

    await vi.waitFor(() => {
      expect(objectsOf(here).toSorted()).toEqual(['here', 'there']);
      expect(here.read().tract).toEqual(there.read().tract);
    });
    expect(here.saving()).toBe('saved');
    here.undo();
    expect(objectsOf(here)).toEqual(['there']);
  });
});
