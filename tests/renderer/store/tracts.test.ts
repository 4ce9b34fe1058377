import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { anOffice, aSection } from '../../central/support/an-office.ts';
import { createRecord } from '../../central/support/mutations.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { endAt } from './support/end-at.ts';
import { anUnconnectedOffice, aSyncOffice, signIn } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const a5 = { name: 'Marché' };
const words = (doc: Doc) => doc.getText('words').toString();

/** What was written since, as one piece. */
function piece(doc: Doc, write: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const keep = (update: Uint8Array) => pieces.push(update);
  doc.on('update', keep);
  doc.getText('words').insert(words(doc).length, write);
  doc.off('update', keep);
  return pieces[0] ?? expect.fail('nothing was written');
}

async function created(store: StoreApi, scope: ScopeId, doc = new Doc()): Promise<string> {
  const update = encodeStateAsUpdate(doc);
  const answer = await store.createTract({ scope, fields: a5, update });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

async function read(store: StoreApi, id: string): Promise<string> {
  const doc = new Doc();
  const { updates } = await store.tractPieces({ id, known: [] });
  for (const update of updates) applyUpdate(doc, update);
  return words(doc);
}

async function whereTracts(store: StoreApi): Promise<ScopeId> {
  const [section] = await store.tractSections();
  return section?.scope ?? expect.fail('there is no section');
}

describe('a leaflet', () => {
  it('that an older version wrote, with a size that may be wrong by now, is read and renamed', async () => {
    const section = await aSection(central);
    const settings = { sectionIds: [section.id], role: 'volunteer' } as const;
    const old = await anOffice(central, settings);
    const size = { width: 148, height: 210, pages: 2 };
    const tract = createRecord('tract', scopeOf(section.id, 'tracts'), { ...a5, ...size });
    expect(await old.push(tract)).toMatchObject([{ status: 'ok' }]);
    const { store } = await aSyncOffice(central, settings);

    const [row] = await store.records('tract');
    const patch = { name: 'Foire' };
    const rev = row?.rev ?? 0;
    await store.editRecord({ kind: 'tract', id: tract.id, patch, seenRev: rev });
    await store.syncNow();

    expect(await store.records('tract')).toMatchObject([{ id: tract.id, fields: patch }]);
    expect(await store.problems()).toEqual([]);
  });

  it('is kept piece by piece, and is there after the program ended', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const doc = new Doc();
    const id = await created(store, await whereTracts(store), doc);

    await store.addToTract({ id, update: piece(doc, 'Samedi') });
    await store.addToTract({ id, update: piece(doc, ' 10 h') });
    computer.crash();

    expect(await read(await computer.work(), id)).toBe('Samedi 10 h');
  });

  it('gives only the pieces that are not known yet', async () => {
    const store = await aComputer().work();
    const doc = new Doc();
    const id = await created(store, await whereTracts(store), doc);
    const { ids } = await store.tractPieces({ id, known: [] });

    await store.addToTract({ id, update: piece(doc, 'x') });

    expect((await store.tractPieces({ id, known: ids })).updates).toHaveLength(1);
  });

  it('has few pieces however much is written, and loses nothing where the program ends', async () => {
    const computer = aComputer();
    let store = await computer.work();
    const doc = new Doc();
    const id = await created(store, await whereTracts(store), doc);
    for (let at = 0; at < 63; at += 1) await store.addToTract({ id, update: piece(doc, 'a') });

    const ended = endAt(computer, 1, 'after');
    await Promise.race([store.addToTract({ id, update: piece(doc, 'b') }), ended]);
    store = await computer.work();

    expect(await read(store, id)).toBe(words(doc));
    expect((await store.tractPieces({ id, known: [] })).ids).toHaveLength(1);
  });

  it('leaves no trace on the undo list while it is written, and can be brought back when deleted', async () => {
    const store = await aComputer().work();
    const doc = new Doc();
    const id = await created(store, await whereTracts(store), doc);
    await store.addToTract({ id, update: piece(doc, 'Ici') });
    expect(await store.undoable()).toHaveLength(1);

    await store.deleteTract(id);
    expect(await store.records('tract')).toEqual([]);
    const deletion = (await store.undoable())[0];
    await store.undo(deletion?.id ?? '');

    const [again] = await store.records('tract');
    expect(await read(store, again?.id ?? '')).toBe('Ici');
  });

  it('that does not exist is not written to', async () => {
    const store = await aComputer().work();

    const update = piece(new Doc(), 'x');
    const answer = await store.addToTract({ id: crypto.randomUUID(), update });

    expect(answer).toMatchObject({ error: { kind: 'unknown-record' } });
  });
});

describe('two offices', () => {
  it('have what both wrote on a leaflet while they were offline', async () => {
    const section = await aSection(central);
    const settings = { sectionIds: [section.id], role: 'volunteer' } as const;
    const [one, two] = [await aSyncOffice(central, settings), await aSyncOffice(central, settings)];
    const doc = new Doc();
    const id = await created(one.store, await whereTracts(one.store), doc);
    await one.store.syncNow();
    await two.store.syncNow();
    const other = new Doc();
    applyUpdate(other, encodeStateAsUpdate(doc));

    await one.store.addToTract({ id, update: piece(doc, 'un') });
    await two.store.addToTract({ id, update: piece(other, 'deux') });
    for (const { store } of [one, two, one]) await store.syncNow();

    const merged = await read(one.store, id);
    expect([...merged].sort()).toEqual([...'undeux'].sort());
    expect(await read(two.store, id)).toBe(merged);
    expect((await one.store.syncState()).problems).toBe(0);
  });

  it('may make one of many pieces at once without a question or a loss', async () => {
    const section = await aSection(central);
    const settings = { sectionIds: [section.id], role: 'volunteer' } as const;
    const [one, two] = [await aSyncOffice(central, settings), await aSyncOffice(central, settings)];
    const doc = new Doc();
    const id = await created(one.store, await whereTracts(one.store), doc);
    for (let at = 0; at < 63; at += 1) await one.store.addToTract({ id, update: piece(doc, 'a') });
    for (const { store } of [one, two]) await store.syncNow();
    const other = new Doc();
    applyUpdate(other, encodeStateAsUpdate(doc));

    await one.store.addToTract({ id, update: piece(doc, 'b') });
    await two.store.addToTract({ id, update: piece(other, 'c') });
    for (const { store } of [one, two, one]) await store.syncNow();

    expect([...(await read(one.store, id))].sort().join('')).toBe(`${'a'.repeat(63)}bc`);
    expect(await read(two.store, id)).toBe(await read(one.store, id));
    for (const { store } of [one, two]) expect((await store.syncState()).problems).toBe(0);
  });
});

describe('a volunteer', () => {
  it('keeps leaflets and sees no member', async () => {
    const section = await aSection(central);
    const { store } = await aSyncOffice(central, { sectionIds: [section.id], role: 'volunteer' });

    expect(await store.sections()).toEqual([]);
    expect(await store.tractSections()).toMatchObject([{ sectionId: section.id, canWrite: true }]);
  });

  it('takes the leaflets made before meeting the federation along', async () => {
    const section = await aSection(central);
    const office = await anUnconnectedOffice(central, {
      sectionIds: [section.id],
      role: 'volunteer',
    });
    const id = await created(office.store, await whereTracts(office.store));

    await signIn(office);
    await office.store.syncNow();

    expect(await office.store.records('tract')).toMatchObject([
      { id, scope: `sec:${section.id}:tracts`, waiting: [] },
    ]);
  });
});

describe('a picture', () => {
  const about = { type: 'image/png', width: 2, height: 1, name: 'place.png' } as const;
  const bytes = () => Uint8Array.of(137, 80, 78, 71, 1, 2, 3);

  it('is kept sealed, once, and comes back as it was', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const scope = await whereTracts(store);

    const added = await store.addPicture({ scope, bytes: bytes(), about });
    const again = await store.addPicture({ scope, bytes: bytes(), about });

    if (!added.ok) throw new Error(JSON.stringify(added.error));
    expect(again).toEqual(added);
    expect(await store.records('picture')).toHaveLength(1);
    const [file] = [...computer.disk.pictures.values()];
    expect(Buffer.from(file ?? []).includes(Buffer.from(bytes()))).toBe(false);
    computer.crash();
    expect(await (await computer.work()).picture(added.value)).toEqual(bytes());
  });

  it('whose file is damaged is not shown as another, and can be put there again', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const scope = await whereTracts(store);
    const added = await store.addPicture({ scope, bytes: bytes(), about });
    const sha256 = added.ok ? added.value : '';
    for (const file of computer.disk.pictures.values()) file[20] = (file[20] ?? 0) ^ 1;

    expect(await store.picture(sha256)).toBeNull();
    await store.addPicture({ scope, bytes: bytes(), about });

    expect(await store.picture(sha256)).toEqual(bytes());
    expect(await store.records('picture')).toHaveLength(1);
  });

  it('of a kind that no leaflet holds is refused, and nothing is written', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const scope = await whereTracts(store);

    const added = await store.addPicture({ scope, bytes: bytes(), about: { ...about, width: 0 } });

    expect(added).toMatchObject({ error: { kind: 'invalid-record', field: 'width' } });
    expect(computer.disk.pictures.size).toBe(0);
  });
});
