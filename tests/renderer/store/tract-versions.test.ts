import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { openSnapshot } from '#shared/domain/tracts/versions/snapshot.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { add, aShape, aTract, edit } from '../../builders/a-tract.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

async function created(store: StoreApi, doc: Y.Doc): Promise<string> {
  const [section] = await store.tractSections();
  if (section === undefined) throw new Error('there is no section');
  const fields = { name: 'Marché' };
  const update = Y.encodeStateAsUpdate(doc);
  const answer = await store.createTract({ scope: section.scope, fields, update });
  return answer.ok ? answer.value : expect.fail(JSON.stringify(answer.error));
}

/** Somebody adds a shape. */
async function work(store: StoreApi, id: string, { doc, shape }: { doc: Y.Doc; shape: string }) {
  const before = Y.encodeStateVector(doc);
  edit(doc, add(aShape(shape)));
  await store.addToTract({ id, update: Y.encodeStateAsUpdate(doc, before) });
}

async function shapesIn(store: StoreApi, version: string | undefined) {
  const bytes = await store.tractVersion(version ?? '');
  const opened = bytes && openSnapshot(bytes);
  return opened?.ok ? opened.value.tract.objects.map(({ id }) => String(id)) : null;
}

const onDay = (days: number) => () =>
  IsoDateTime.parse(new Date(Date.now() + days * 86_400_000).toISOString());

describe('a version of a leaflet', () => {
  it('is kept under a name, found again after the program ended, renamed and deleted', async () => {
    const computer = aComputer();
    const doc = aTract();
    const first = await computer.work();
    const tract = await created(first, doc);
    await work(first, tract, { doc, shape: 'a' });

    const kept = await first.keepTractVersion({ tract, name: ' Avant relecture ' });
    await work(first, tract, { doc, shape: 'b' });
    computer.crash();

    const store = await computer.work();
    const [version] = await store.tractVersions(tract);
    expect(version).toMatchObject({ id: kept.ok && kept.value, name: 'Avant relecture' });
    expect(await shapesIn(store, version?.id)).toEqual(['a']);
    const named = { kind: 'tract-version', id: version?.id ?? '', seenRev: 0 } as const;
    await store.editRecord({ ...named, patch: { name: 'Relu' } });
    expect(await store.tractVersions(tract)).toMatchObject([{ name: 'Relu' }]);
    await store.deleteRecord(named);
    expect(await store.tractVersions(tract)).toEqual([]);
  });

  it('is kept by itself before the first work of another day, once a day, for thirty days', async () => {
    const computer = aComputer();
    const doc = aTract();
    const store = await computer.work();
    const tract = await created(store, doc);
    await work(store, tract, { doc, shape: 'a' });
    expect(await store.tractVersions(tract)).toEqual([]);

    computer.now = onDay(1);
    await work(store, tract, { doc, shape: 'b' });
    await work(store, tract, { doc, shape: 'c' });
    const [first, ...none] = await store.tractVersions(tract);
    expect(none).toEqual([]);
    expect(first?.name).toBeNull();
    expect(await shapesIn(store, first?.id)).toEqual(['a']);

    computer.now = onDay(40);
    await store.keepTractVersion({ tract, name: 'Imprimé' });
    await work(store, tract, { doc, shape: 'd' });
    const later = await store.tractVersions(tract);
    expect(later.map(({ name }) => name).sort()).toEqual(['Imprimé', null]);
    expect(later.some(({ id }) => id === first?.id)).toBe(false);
  });

  it('goes and comes back with its leaflet', async () => {
    const store = await aComputer().work();
    const tract = await created(store, aTract());
    await store.keepTractVersion({ tract, name: 'Une' });

    await store.deleteTract(tract);
    expect(await store.records('tract-version')).toEqual([]);
    await store.undo((await store.undoable())[0]?.id ?? '');

    const [again] = await store.records('tract');
    expect(await store.tractVersions(again?.id ?? '')).toMatchObject([{ name: 'Une' }]);
  });

  it('is refused of a leaflet that is damaged, and without a name', async () => {
    const store = await aComputer().work();
    const damaged = await created(store, new Y.Doc());
    const whole = await created(store, aTract());

    expect(await store.keepTractVersion({ tract: damaged, name: 'Une' })).toMatchObject({
      error: { kind: 'damaged-tract' },
    });
    expect(await store.keepTractVersion({ tract: whole, name: ' ' })).toMatchObject({
      error: { kind: 'invalid-record' },
    });
  });

  it('has no past: it weighs what is on it', async () => {
    const store = await aComputer().work();
    const doc = aTract();
    for (let at = 0; at < 200; at += 1) {
      edit(doc, { kind: 'set-document', properties: { title: `Réunion ${at}` } });
    }
    const tract = await created(store, doc);
    await store.keepTractVersion({ tract, name: 'Une' });

    const [version] = await store.tractVersions(tract);
    const bytes = await store.tractVersion(version?.id ?? '');

    const opened = bytes === null ? null : openSnapshot(bytes);
    expect(opened?.ok && opened.value.tract).toEqual(readTract(doc).tract);
    expect(bytes?.length).toBeLessThan(Y.encodeStateAsUpdate(doc).length);
  });

  it('is found by the other offices of the section, with who kept it', async () => {
    const section = await aSection(central);
    const settings = { sectionIds: [section.id], role: 'volunteer' } as const;
    const [one, two] = [await aSyncOffice(central, settings), await aSyncOffice(central, settings)];
    const doc = aTract();
    edit(doc, add(aShape('a')));
    const tract = await created(one.store, doc);

    await one.store.keepTractVersion({ tract, name: 'Pour l’imprimeur' });
    await one.store.syncNow();
    await two.store.syncNow();

    const [version] = await two.store.tractVersions(tract);
    expect(version).toMatchObject({ name: 'Pour l’imprimeur', by: expect.any(String) });
    expect(await shapesIn(two.store, version?.id)).toEqual(['a']);
  });
});
