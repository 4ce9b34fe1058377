import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { add, entry, namesIn, peopleIn } from './support/read-store.ts';
import { aSyncOffice } from './support/sync-office.ts';

async function undoNewest(store: StoreApi) {
  const [newest] = await store.undoable();
  return store.undo(newest?.id ?? '');
}

describe('merging', () => {
  it('leaves one record that speaks for both, and gives both back when it is taken back', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const survivor = await add(store, { familyName: 'Abel', phone: null });
    const absorbed = await add(store, { familyName: 'Abel', phone: '+33611111111' });

    await store.mergeMembers({ survivor, absorbed, patch: { phone: '+33611111111' } });

    const again = await computer.work();
    expect(await namesIn(again)).toEqual(['Abel']);
    expect(await again.survivorOf(absorbed)).toBe(survivor);
    expect(await again.member(absorbed)).toMatchObject({
      id: survivor,
      fields: { phone: '+33611111111' },
    });
    await again.editMember({ id: survivor, patch: { town: 'Brest' }, seenRev: 0 });
    const merge = (await again.undoable()).find(({ kind }) => kind === 'merge');
    await again.undo(merge?.id ?? '');
    expect(await again.member(survivor)).toMatchObject({ fields: { phone: null, town: 'Brest' } });
    expect(await again.member(absorbed)).toMatchObject({ id: absorbed });
  });

  it('makes the survivor the one that others are linked to', async () => {
    const store = await aComputer().work();
    const child = await add(store, { familyName: 'Child' });
    const survivor = await add(store, { familyName: 'Abel' });
    const absorbed = await add(store, { familyName: 'Abel' });
    await store.editMember({ id: absorbed, patch: entry(`link.${child}`, 'child'), seenRev: 0 });

    await store.mergeMembers({ survivor, absorbed, patch: {} });

    const linked = (await store.member(child))?.fields;
    expect(linked?.[`link.${survivor}`]).toBe('parent');
    expect(linked?.[`link.${absorbed}`]).toBeNull();
    await undoNewest(store);
    expect((await store.member(child))?.fields[`link.${absorbed}`]).toBe('parent');
  });

  it('is refused with oneself, and with who is merged already', async () => {
    const store = await aComputer().work();
    const a = await add(store);
    const b = await add(store);

    expect(await store.mergeMembers({ survivor: a, absorbed: a, patch: {} })).toMatchObject({
      error: { kind: 'unknown-member' },
    });
    await store.mergeMembers({ survivor: a, absorbed: b, patch: {} });
    expect(await store.mergeMembers({ survivor: a, absorbed: b, patch: {} })).toMatchObject({
      error: { kind: 'unknown-member' },
    });
  });

  it('says of two people once that they are two', async () => {
    const store = await aComputer().work();
    const a = await add(store);
    const b = await add(store);

    await store.markDistinct(b, a);

    const [first, second] = [a, b].sort();
    expect(await store.records('distinction')).toMatchObject([{ fields: { a: first, b: second } }]);
  });
});

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

async function twoOffices() {
  const section = await aSection(central);
  const settings = { sectionIds: [section.id] };
  const offices = [
    await aSyncOffice(central, settings),
    await aSyncOffice(central, settings),
  ] as const;
  const [here, there] = offices;
  const a = await add(here.store, { familyName: 'Abel', town: 'A', phone: null }, section.core);
  const b = await add(here.store, { familyName: 'Abel', town: 'B', phone: null }, section.core);
  await here.store.syncNow();
  await there.store.syncNow();
  const rest = async () => {
    for (let round = 0; round < 3; round += 1) {
      for (const { store } of offices) await store.syncNow();
    }
  };
  return { here, there, a, b, rest };
}

describe('merging in two offices', () => {
  it('asks about what was written to the absorbed record elsewhere, and takes it in', async () => {
    const { here, there, a, b, rest } = await twoOffices();
    await here.store.mergeMembers({ survivor: a, absorbed: b, patch: {} });
    const seenRev = (await there.store.member(b))?.rev ?? 0;
    await there.store.editMember({ id: b, patch: { profession: 'Baker' }, seenRev });

    await rest();

    const [problem] = await here.store.problems();
    expect(problem).toMatchObject({
      kind: 'edited-after-merge',
      absorbed: b,
      survivor: a,
      fields: [{ field: 'profession', value: 'Baker', survivorSays: null }],
    });
    await here.store.resolveMerged({ id: b, take: true });
    await rest();
    expect((await there.store.member(a))?.fields.profession).toBe('Baker');
    expect(await there.store.problems()).toEqual([]);
    expect(await here.store.problems()).toEqual([]);
  });

  it('asks nothing when nobody wrote to it, however it was edited here before', async () => {
    const { here, there, a, b, rest } = await twoOffices();
    await here.store.editMember({ id: b, patch: { town: 'C' }, seenRev: 1 });
    await here.store.editMember({ id: b, patch: { street: 'D' }, seenRev: 1 });
    await here.store.mergeMembers({ survivor: a, absorbed: b, patch: {} });

    await rest();

    expect(await here.store.problems()).toEqual([]);
    expect(await there.store.problems()).toEqual([]);
  });

  it('comes to one survivor, the same everywhere, whoever merged which way and when', async () => {
    const deed = fc.record({
      office: fc.nat(1),
      kind: fc.constantFrom(
        'merge' as const,
        'merge' as const,
        'edit' as const,
        'undo' as const,
        'sync' as const,
      ),
      isForward: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 10 }), async (deeds) => {
        const { here, there, a, b, rest } = await twoOffices();
        for (const [at, { office, kind, isForward }] of deeds.entries()) {
          const { store } = office === 0 ? here : there;
          const [one, other]: readonly MemberId[] = isForward ? [a, b] : [b, a];
          if (one === undefined || other === undefined) continue;
          if (kind === 'merge')
            await store.mergeMembers({ survivor: one, absorbed: other, patch: {} });
          if (kind === 'edit')
            await store.editMember({ id: one, patch: { street: `s${at}` }, seenRev: 1 });
          if (kind === 'sync') await store.syncNow();
          if (kind === 'undo') {
            const [newest] = await store.undoable();
            if (newest?.kind === 'merge') await store.undo(newest.id);
          }
        }

        await rest();

        const shown = Object.fromEntries(await peopleIn(here.store));
        expect(Object.fromEntries(await peopleIn(there.store))).toEqual(shown);
        expect(Object.keys(shown).length).toBeGreaterThan(0);
        for (const id of [a, b]) {
          const survivor = await here.store.survivorOf(id);
          expect(Object.keys(shown)).toContain(survivor);
          expect(await there.store.survivorOf(id)).toBe(survivor);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
