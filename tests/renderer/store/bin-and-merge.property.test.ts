import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyOf } from '#shared/domain/members/field-policy.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { add, peopleIn } from './support/read-store.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const deed = fc.record({
  office: fc.nat(1),
  kind: fc.constantFrom(
    'merge' as const,
    'bin' as const,
    'bin' as const,
    'restore' as const,
    'erase' as const,
    'edit' as const,
    'undo' as const,
    'sync' as const,
    'sync' as const,
  ),
  who: fc.nat(2),
  step: fc.integer({ min: 1, max: 2 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** What one office does to one of three people, or to two of them. */
async function perform(store: StoreApi, ids: readonly MemberId[], todo: Deed): Promise<void> {
  const id = ids[todo.who];
  const other = ids[(todo.who + todo.step) % ids.length];
  if (id === undefined || other === undefined) return;
  const [newest] = await store.undoable();
  switch (todo.kind) {
    case 'merge':
      await store.mergeMembers({ survivor: id, absorbed: other, patch: {} });
      return;
    case 'bin':
      await store.deleteMember(id);
      return;
    case 'restore':
      await store.restoreFromBin([id]);
      return;
    case 'erase':
      await store.deleteForGood([id]);
      return;
    case 'edit':
      await store.editMember({ id, patch: { street: `s${todo.step}` }, seenRev: 1 });
      return;
    case 'undo':
      if (newest !== undefined && newest.kind !== 'add') await store.undo(newest.id);
      return;
    case 'sync':
      await store.syncNow();
      return;
  }
}

/** Who is shown, who is in the bin since when, and who speaks for whom. */
async function standing(store: StoreApi, ids: readonly MemberId[]) {
  const bin = await store.bin();
  return {
    shown: Object.fromEntries(await peopleIn(store)),
    bin: Object.fromEntries(bin.map(({ id, binnedOn }) => [id, binnedOn])),
    speaks: await Promise.all(ids.map((id) => store.survivorOf(id))),
  };
}

describe('two offices that merge, bin, bring back, delete for good, edit and undo', () => {
  it('come to the same state in any order, and ask nobody what nobody can answer', async () => {
    const section = await aSection(central);
    const settings = { sectionIds: [section.id] };
    const offices = [await aSyncOffice(central, settings), await aSyncOffice(central, settings)];
    const rest = async () => {
      for (let round = 0; round < 3; round += 1) {
        for (const { store, computer } of offices) {
          await store.syncNow();
          await computer.runIdle();
        }
      }
    };
    const [first] = offices;
    if (first === undefined) return;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async (deeds) => {
        const ids: MemberId[] = [];
        for (const familyName of ['Abel', 'Brun', 'Côte'])
          ids.push(await add(first.store, { familyName }, section.core));
        await rest();
        for (const todo of deeds) {
          const store = offices[todo.office]?.store;
          if (store !== undefined) await perform(store, ids, todo);
        }

        await rest();

        const [here, there] = await Promise.all(offices.map(({ store }) => standing(store, ids)));
        expect(here).toEqual(there);
        for (const { store } of offices) {
          expect(await store.syncState()).toMatchObject({ status: { kind: 'up-to-date' } });
          for (const problem of await store.problems()) {
            if (problem.kind !== 'conflict') continue;
            expect(policyOf(problem.conflict.field)).not.toBe('settled');
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
