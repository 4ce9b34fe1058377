import { describe, expect, it } from 'vitest';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer } from './support/an-office.ts';
import { endAt } from './support/end-at.ts';
import { field, put, segment, tag, tagged, undoNewest } from './support/put-records.ts';
import { add, entry } from './support/read-store.ts';

describe('two tags that become one', () => {
  const beforeMerge = async () => {
    const computer = aComputer();
    const store = await computer.work();
    const from = await put(store, tag('Boitage'));
    const into = await put(store, tag('Boîtage'));
    const both = await add(store, { ...entry(`tag.${from}`, true), ...entry(`tag.${into}`, true) });
    const one = await add(store, entry(`tag.${from}`, true));
    const none = await add(store);
    await put(store, segment('Boxes', tagged(from)));
    return { computer, store, from, into, people: [both, one, none] as const };
  };
  type Before = Awaited<ReturnType<typeof beforeMerge>>;
  /** Names of everybody's tags, and of those that the segment asks for. */
  async function tags(store: StoreApi, { people }: Pick<Before, 'people'>) {
    const known = await store.records('tag');
    const rows = await Promise.all(people.map((id) => store.member(id)));
    const [asked] = await store.records('segment');
    const query = JSON.stringify(asked?.fields.query);
    return [
      ...rows.map((row) =>
        known
          .filter(({ id }) => row?.fields[`tag.${id}`] === true)
          .map(({ fields }) => fields.name),
      ),
      known.filter(({ id }) => query.includes(id)).map(({ fields }) => fields.name),
    ].map((names) => names.sort().join(' '));
  }
  const apart = ['Boitage Boîtage', 'Boitage', '', 'Boitage'];
  const merged = ['Boîtage', 'Boîtage', '', 'Boîtage'];

  it('are one for people and segments, and are two again as one act', async () => {
    const office = await beforeMerge();
    const { store, from, into } = office;
    const before = (await store.undoable()).length;

    expect(await store.mergeTags({ from, into })).toEqual({ ok: true, value: null });

    expect(await tags(store, office)).toEqual(merged);
    expect(await store.undoable()).toHaveLength(before + 1);
    await undoNewest(store);
    expect(await tags(store, office)).toEqual(apart);
  });

  it('leave alone what was edited since when they are two again', async () => {
    const office = await beforeMerge();
    const { store, from, into, people } = office;
    await store.mergeTags({ from, into });
    const merging = (await store.undoable())[0]?.id ?? '';
    const patch = { ...entry(`tag.${into}`, null), town: 'Bruz' };
    await store.editMember({ id: people[0], patch, seenRev: 0 });

    await store.undo(merging);

    expect(await tags(store, office)).toEqual(['Boitage', 'Boitage', '', 'Boitage']);
    expect((await store.member(people[0]))?.fields.town).toBe('Bruz');
  });

  it('are one wholly or not at all, wherever the program ends', async () => {
    for (const at of [1, 2]) {
      for (const when of ['before', 'after'] as const) {
        const office = await beforeMerge();
        const { computer, store, from, into } = office;
        const ended = endAt(computer, at, when);

        await Promise.race([store.mergeTags({ from, into }), ended]);

        expect([apart, merged]).toContainEqual(await tags(await computer.work(), office));
      }
    }
  });
});

describe('a tag that comes back', () => {
  it('is asked for again by the segments that asked for it', async () => {
    const store = await aComputer().work();
    const id = await put(store, tag('Boîtage'));
    await put(store, segment('Boxes', tagged(id)));
    await store.deleteRecord({ kind: 'tag', id });

    await undoNewest(store);

    const [again] = await store.records('tag');
    const [asked] = await store.records('segment');
    expect(asked?.fields.query).toEqual(tagged(again?.id ?? ''));
  });
});

describe('own fields', () => {
  it('change places as one act', async () => {
    const store = await aComputer().work();
    const names = ['Métier', 'Langue', 'Taille'];
    const ids: string[] = [];
    for (const name of names) {
      ids.push(await put(store, field(name)));
    }
    const places = async () => {
      const fields = await store.records('custom-field');
      return ids.map((id) => fields.find((one) => one.id === id)?.fields.place);
    };
    const before = (await store.undoable()).length;

    await store.arrangeFields({ ids: [...ids].reverse(), moved: ids[0] ?? '' });

    expect(await places()).toEqual([2, 1, 0]);
    expect(await store.undoable()).toHaveLength(before + 1);
    expect((await store.undoable())[0]?.subject).toBe('Métier');
    await undoNewest(store);
    expect(await places()).toEqual([0, 0, 0]);
  });
});
