import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { restoreChange } from '#shared/domain/tracts/merge/changes/restore-change.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  edit,
  erase,
  object,
  objectId,
} from '../../builders/a-tract.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aSyncOffice, type SyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

/** Does these edits in one office, as one piece. */
async function work({ store }: SyncOffice, id: string, ...edits: readonly TractEdit[]) {
  const doc = await opened({ store }, id);
  const pieces: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => pieces.push(update));
  edit(doc, ...edits);
  for (const update of pieces) await store.addToTract({ id, update });
}

async function opened({ store }: Pick<SyncOffice, 'store'>, id: string): Promise<Doc> {
  const doc = new Doc();
  for (const update of (await store.tractPieces({ id, known: [] })).updates)
    applyUpdate(doc, update);
  return doc;
}

/** Two offices of a section that hold the same leaflet: a text and a shape. */
async function twoOffices() {
  const section = await aSection(central);
  const settings = { sectionIds: [section.id], role: 'volunteer' } as const;
  const [one, two] = [await aSyncOffice(central, settings), await aSyncOffice(central, settings)];
  const doc = aTract();
  edit(doc, add(aTextFrame('f'), 'Venez samedi'), add(aShape('a')));
  const [where] = await one.store.tractSections();
  if (!where) throw new Error('there is no section');
  const fields = { name: 'Marché' };
  const made = await one.store.createTract({
    scope: where.scope,
    fields,
    update: encodeStateAsUpdate(doc),
  });
  if (!made.ok) throw new Error(made.error.kind);
  for (const { store } of [one, two]) await store.syncNow();
  return { one, two, id: made.value };
}

const remove: TractEdit = { kind: 'delete', objects: [objectId('a')] };

describe('news of a leaflet', () => {
  it('say who deleted and wrote over what, while both worked without a network', async () => {
    const { one, two, id } = await twoOffices();

    await work(one, id, remove);
    await work(two, id, erase('f-story', 5, 7));
    for (const { store } of [one, two, one]) await store.syncNow();

    expect(await two.store.tractNews(id)).toMatchObject([
      {
        by: one.account.displayName,
        isRead: false,
        changes: [{ change: { kind: 'deleted', thing: 'object', id: 'a' }, isRestored: false }],
      },
    ]);
    expect(await one.store.tractNews(id)).toMatchObject([
      { by: two.account.displayName, changes: [{ change: { kind: 'rewritten', object: 'f' } }] },
    ]);
  });

  it('are there after the program ended, and restore what was deleted', async () => {
    const { one, two, id } = await twoOffices();
    await work(one, id, remove);
    for (const { store } of [one, two]) await store.syncNow();
    await two.restart();

    const [told] = await two.store.tractNews(id);
    const doc = await opened(two, id);
    const change = told?.changes[0]?.change;
    const back = change && restoreChange(readTract(doc).tract, change);
    if (back) edit(doc, back);

    expect(object(doc, 'a')).toMatchObject({ deleted: false });
  });

  it('remember what was read and what was restored', async () => {
    const { one, two, id } = await twoOffices();
    await work(one, id, remove);
    for (const { store } of [one, two]) await store.syncNow();
    const [told] = await two.store.tractNews(id);

    await two.store.markTractNews({ tract: id, news: [told?.id ?? ''], restored: [0] });

    expect(await two.store.tractNews(id)).toMatchObject([
      { isRead: true, changes: [{ isRestored: true }] },
    ]);
  });

  it('do not speak of one’s own work, nor of a leaflet that is read for the first time', async () => {
    const { one, two, id } = await twoOffices();

    await work(one, id, remove);
    await one.store.syncNow();

    expect(await one.store.tractNews(id)).toEqual([]);
    expect(await two.store.tractNews(id)).toEqual([]);
  });

  it('lie sealed on the disk', async () => {
    const { one, two, id } = await twoOffices();
    await work(one, id, erase('f-story', 5, 7));
    for (const { store } of [one, two]) await store.syncNow();

    const file = two.computer.disk.pictures.get(id);

    expect(file?.length).toBeGreaterThan(0);
    expect(Buffer.from(file ?? []).includes('samedi')).toBe(false);
  });
});
