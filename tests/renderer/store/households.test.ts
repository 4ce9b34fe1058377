import { describe, expect, it } from 'vitest';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aComputer } from './support/an-office.ts';
import { add, entry, peopleIn, rowsIn } from './support/read-store.ts';

async function together(store: StoreApi) {
  const lucie = await add(store, { givenName: 'Lucie', street: '1 rue Haute', town: 'Vernoy' });
  const paul = await add(store, { givenName: 'Paul', street: '9 rue Basse', town: 'Brest' });
  const joined = await store.joinHousehold({ members: [lucie, paul] });
  if (!joined.ok) throw new Error(JSON.stringify(joined.error));
  return { lucie, paul, home: joined.value };
}

const streetsIn = async (store: StoreApi) =>
  [...(await peopleIn(store)).values()].map(({ givenName, street }) => `${givenName}: ${street}`);

async function undoNewest(store: StoreApi) {
  const [newest] = await store.undoable();
  return store.undo(newest?.id ?? '');
}

describe('people of one household', () => {
  it('have one address, kept once, and are found by it', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const { home, lucie } = await together(store);

    expect(await streetsIn(store)).toEqual(['Lucie: 1 rue Haute', 'Paul: 1 rue Haute']);
    expect(await store.household(home)).toMatchObject({
      fields: { street: '1 rue Haute' },
      members: [{ id: lucie }, { name: expect.stringContaining('Paul') }],
    });
    expect(await rowsIn(store, { text: 'vernoy' })).toHaveLength(2);
    expect(await streetsIn(await computer.work())).toEqual(await streetsIn(store));
  });

  it('move together when the address of one of them is changed', async () => {
    const store = await aComputer().work();
    const { paul } = await together(store);

    await store.editMember({
      id: paul,
      patch: { street: '2 place Neuve', town: 'Rennes' },
      seenRev: 0,
    });

    expect(await streetsIn(store)).toEqual(['Lucie: 2 place Neuve', 'Paul: 2 place Neuve']);
    expect(await rowsIn(store, { text: 'rennes' })).toHaveLength(2);
    expect(await rowsIn(store, { text: 'vernoy' })).toHaveLength(0);
    await undoNewest(store);
    expect(await streetsIn(store)).toEqual(['Lucie: 1 rue Haute', 'Paul: 1 rue Haute']);
  });

  it('keep the address when they leave; the last one takes the household along', async () => {
    const store = await aComputer().work();
    const { lucie, paul, home } = await together(store);

    await store.leaveHousehold(paul);
    await store.editMember({ id: lucie, patch: { street: '3 quai Sud' }, seenRev: 0 });
    expect(await streetsIn(store)).toEqual(['Lucie: 3 quai Sud', 'Paul: 1 rue Haute']);
    await store.leaveHousehold(lucie);

    expect(await store.household(home)).toBeNull();
    expect(await streetsIn(store)).toEqual(['Lucie: 3 quai Sud', 'Paul: 1 rue Haute']);
  });

  it('have it again when its deletion is taken back', async () => {
    const store = await aComputer().work();
    const { home, lucie } = await together(store);
    await store.deleteRecord({ kind: 'household', id: home });
    expect(await streetsIn(store)).toEqual(['Lucie: 1 rue Haute', 'Paul: 1 rue Haute']);

    await undoNewest(store);

    const [again] = await store.records('household');
    expect(await store.household(again?.id ?? '')).toMatchObject({ members: [{ id: lucie }, {}] });
    expect(await streetsIn(store)).toEqual(['Lucie: 1 rue Haute', 'Paul: 1 rue Haute']);
  });

  it('are separate again, each at home, when joining is taken back', async () => {
    const store = await aComputer().work();
    await together(store);

    await undoNewest(store);

    expect(await streetsIn(store)).toEqual(['Lucie: 1 rue Haute', 'Paul: 9 rue Basse']);
    expect(await store.records('household')).toEqual([]);
  });
});

describe('a link', () => {
  it('is said of both, and taken back of both', async () => {
    const store = await aComputer().work();
    const parent = await add(store, { givenName: 'Anne' });
    const child = await add(store, { givenName: 'Bruno' });

    await store.editMember({ id: parent, patch: entry(`link.${child}`, 'child'), seenRev: 0 });

    expect((await store.member(child))?.fields[`link.${parent}`]).toBe('parent');
    await undoNewest(store);
    expect((await store.member(child))?.fields[`link.${parent}`]).toBeNull();
    expect((await store.member(parent))?.fields[`link.${child}`]).toBeNull();
  });
});
