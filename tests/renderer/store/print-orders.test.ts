import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { stockOf } from '#shared/domain/tracts/orders/stock.ts';
import { openSnapshot } from '#shared/domain/tracts/versions/snapshot.ts';
import type { NewMovement } from '../../../renderer/store/store-api/print-orders.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aMovement, aPrintOrder } from '../../builders/a-print-order.ts';
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

async function aLeaflet(store: StoreApi, doc: Y.Doc = aTract()): Promise<string> {
  const [section] = await store.tractSections();
  if (section === undefined) throw new Error('there is no section');
  const fields = { name: 'Marché', width: 148, height: 210, pages: 2 };
  const update = Y.encodeStateAsUpdate(doc);
  const answer = await store.createTract({ scope: section.scope, fields, update });
  return answer.ok ? answer.value : expect.fail(JSON.stringify(answer.error));
}

const order = (store: StoreApi, tract: string, said: object = {}) =>
  store.orderTract({ fields: aPrintOrder({ tract, ...said }), versionName: 'Commande' });

async function ordered(store: StoreApi, tract: string): Promise<string> {
  const answer = await order(store, tract);
  return answer.ok ? answer.value : expect.fail(JSON.stringify(answer.error));
}

const note = (store: StoreApi, said: Partial<NewMovement>) => store.noteMovement(aMovement(said));

const stock = async (store: StoreApi) => stockOf(await store.records('print-movement'));

describe('a print order', () => {
  it('keeps the very leaflet that was ordered, whatever becomes of it', async () => {
    const store = await aComputer().work();
    const doc = aTract();
    edit(doc, add(aShape('a')));
    const tract = await aLeaflet(store, doc);

    await ordered(store, tract);
    const before = Y.encodeStateVector(doc);
    edit(doc, add(aShape('b')));
    await store.addToTract({ id: tract, update: Y.encodeStateAsUpdate(doc, before) });
    await store.deleteTract(tract);

    const [row] = await store.records('print-order');
    const bytes = await store.tractVersion(row?.fields.version ?? '');
    const opened = bytes && openSnapshot(bytes);
    expect(opened?.ok && opened.value.tract.objects.map(({ id }) => id)).toEqual(['a']);
    expect(row?.fields).toMatchObject({ name: 'Réunion publique', tract, quantity: 2_000 });
  });

  it('is one act with its version, taken back whole', async () => {
    const store = await aComputer().work();
    await ordered(store, await aLeaflet(store));

    await store.undo((await store.undoable())[0]?.id ?? '');

    expect(await store.records('print-order')).toEqual([]);
    expect(await store.records('tract-version')).toEqual([]);
  });

  it('holds its version, and is held by its stock', async () => {
    const store = await aComputer().work();
    const id = await ordered(store, await aLeaflet(store));
    const [version] = await store.records('tract-version');

    expect(
      await store.deleteRecord({ kind: 'tract-version', id: version?.id ?? '' }),
    ).toMatchObject({ error: { kind: 'ordered' } });
    await note(store, { order: id, kind: 'received' });
    expect(await store.deleteRecord({ kind: 'print-order', id })).toMatchObject({
      error: { kind: 'in-stock' },
    });
  });

  it('is refused of a leaflet that is damaged or gone, and with a number that is none', async () => {
    const store = await aComputer().work();
    const damaged = await aLeaflet(store, new Y.Doc());
    const whole = await aLeaflet(store);

    expect(await order(store, damaged)).toMatchObject({ error: { kind: 'damaged-tract' } });
    expect(await order(store, crypto.randomUUID())).toMatchObject({
      error: { kind: 'unknown-record' },
    });
    const wrong = { ...aPrintOrder({ tract: whole }), printerNumber: '73282932000075' };
    expect(await store.orderTract({ fields: wrong, versionName: 'Commande' })).toMatchObject({
      error: { kind: 'invalid-record', field: 'printerNumber' },
    });
    expect(await store.records('print-order')).toEqual([]);
  });
});

describe('the stock of a print order', () => {
  it('is noted once for all: a mistake is taken back with its reason', async () => {
    const store = await aComputer().work();
    const id = await ordered(store, await aLeaflet(store));
    await note(store, { order: id, kind: 'received', quantity: 2_000 });
    const noted = await note(store, { order: id, quantity: 520 });
    const mistake = noted.ok ? noted.value : '';

    const back = { order: id, kind: 'reversal', quantity: 520, reverses: mistake } as const;
    expect(await store.deleteRecord({ kind: 'print-movement', id: mistake })).toMatchObject({
      error: { kind: 'read-only' },
    });
    expect(await note(store, back)).toMatchObject({ error: { field: 'reason' } });
    expect(await note(store, { ...back, order: crypto.randomUUID() })).toMatchObject({
      error: { kind: 'unknown-record' },
    });
    await note(store, { ...back, reason: '250, pas 520' });
    await note(store, { order: id, quantity: 250 });

    expect(await stock(store)).toMatchObject({ handedOut: 250, remaining: 1_750 });
    expect(await store.records('print-movement')).toHaveLength(4);
  });

  it('counts what two offices handed out without a network', async () => {
    const section = await aSection(central);
    const sectionIds = [section.id];
    const one = await aSyncOffice(central, { sectionIds, role: 'volunteer' });
    const two = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const id = await ordered(one.store, await aLeaflet(one.store));
    await note(one.store, { order: id, kind: 'received', quantity: 2_000 });
    await one.store.syncNow();
    await two.store.syncNow();

    await note(one.store, { order: id, quantity: 250 });
    await note(two.store, { order: id, quantity: 250 });
    for (const office of [one, two, one]) await office.store.syncNow();

    for (const { store } of [one, two]) {
      expect(await stock(store)).toMatchObject({ handedOut: 500, remaining: 1_500 });
    }
    const rows = await two.store.records('print-movement');
    expect(new Set(rows.map(({ fields }) => fields.by)).size).toBe(2);
  });
});
