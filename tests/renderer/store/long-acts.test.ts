import { describe, expect, it } from 'vitest';
import { nextTurn } from '../../../renderer/store/in-turn.ts';
import type { BulkProgress } from '../../../renderer/store/store-api/bulk.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer } from './support/an-office.ts';
import { add, everyone, namesIn, rowsIn } from './support/read-store.ts';

const { text, segment, sort, groupBy } = everyone;
const who = { kind: 'query', query: { text, segment, sort, groupBy }, except: [] } as const;
const toBrest = { who, patch: { kind: 'set', patch: { town: 'Brest' } } } as const;

async function threePeople() {
  const store = await aComputer().work();
  const ids = [];
  for (const familyName of ['Abel', 'Brun', 'Côte']) {
    ids.push(await add(store, { familyName, givenName: null, town: 'Lyon' }));
  }
  const towns = async () => (await rowsIn(store)).map(({ fields }) => fields.town);
  const batches = async () => (await store.undoable()).map(({ kind }) => kind);
  return { store, ids, towns, batches };
}

describe('an act on many people', () => {
  it('leaves nothing when it is stopped before it is written', async () => {
    const { store, towns, batches } = await threePeople();

    const writing = store.editMembers(toBrest);
    await store.cancelBulk();

    expect(await writing).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await towns()).toEqual(['Lyon', 'Lyon', 'Lyon']);
    expect(await batches()).not.toContain('bulk');
    expect(await store.editMembers(toBrest)).toMatchObject({ ok: true });
  });

  it('is stopped while it waits for its turn too', async () => {
    const { store, towns } = await threePeople();
    const first = store.editMembers(toBrest);
    const second = store.editMembers({ who, patch: { kind: 'to-bin' } });

    await store.cancelBulk();

    expect(await first).toMatchObject({ error: { kind: 'cancelled' } });
    expect(await second).toMatchObject({ error: { kind: 'cancelled' } });
    expect(await towns()).toHaveLength(3);
  });

  it('loses no edit that is typed meanwhile, and answers who reads', async () => {
    const { store, ids, towns } = await threePeople();
    const [abel] = ids;
    if (abel === undefined) throw new Error('nobody');

    const writing = store.editMembers(toBrest);
    const typed = store.editMember({ id: abel, patch: { givenName: 'Anne' }, seenRev: 0 });
    const read = await namesIn(store);

    expect(read).toHaveLength(3);
    expect(await Promise.all([writing, typed])).toMatchObject([{ ok: true }, { ok: true }]);
    expect((await store.member(abel))?.fields).toMatchObject({ givenName: 'Anne', town: 'Brest' });
    expect(await towns()).toEqual(['Brest', 'Brest', 'Brest']);
  });

  it('says how far it is, and that nothing runs any more', async () => {
    const { store } = await threePeople();

    const writing = store.editMembers(toBrest);

    expect(await store.bulkProgress()).toMatchObject({ phase: 'deciding' });
    await writing;
    expect(await store.bulkProgress()).toBeNull();
  });

  it('is taken back with progress, and stopping that leaves it done', async () => {
    const { store, towns } = await threePeople();
    await store.editMembers(toBrest);
    const [batch] = await store.undoable();

    const undoing = store.undo(batch?.id ?? '');
    expect(await store.bulkProgress()).toMatchObject({ phase: 'deciding' });
    await store.cancelBulk();

    expect(await undoing).toMatchObject({ error: { kind: 'cancelled' } });
    expect(await towns()).toEqual(['Brest', 'Brest', 'Brest']);
    expect(await store.undo(batch?.id ?? '')).toMatchObject({ value: { undone: 3, kept: 0 } });
  });

  it('goes on saying how far it is while those who left the bin are forgotten', async () => {
    const { store, ids } = await threePeople();
    await store.editMembers({ who, patch: { kind: 'to-bin' } });

    const emptying = store.deleteForGood(ids);
    const said = await saidDuring(store, emptying);

    expect(await emptying).toMatchObject({ ok: true });
    expect(said.at(-1)?.phase).toBe('forgetting');
    expect(said.every(({ done, of }) => done <= of)).toBe(true);
    expect(await store.bulkProgress()).toBeNull();
  });

  it('empties the bin or gives it back with progress, and stopping that leaves everybody in it', async () => {
    const { store, ids } = await threePeople();
    await store.editMembers({ who, patch: { kind: 'to-bin' } });

    const emptying = store.deleteForGood(ids);
    expect(await store.bulkProgress()).toMatchObject({ phase: 'deciding' });
    await store.cancelBulk();
    expect(await emptying).toMatchObject({ error: { kind: 'cancelled' } });
    const restoring = store.restoreFromBin(ids);
    await store.cancelBulk();

    expect(await restoring).toMatchObject({ error: { kind: 'cancelled' } });
    expect(await store.bin()).toHaveLength(3);
    expect(await store.restoreFromBin(ids)).toMatchObject({ ok: true });
  });
});

/** Everything that is said of an act, asked for as fast as it is answered. */
async function saidDuring(store: StoreApi, act: Promise<unknown>) {
  const said: NonNullable<BulkProgress>[] = [];
  let isOver = false;
  const over = act.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const progress = await store.bulkProgress();
    if (progress !== null) said.push(progress);
    await nextTurn();
  }
  await over;
  return said;
}
