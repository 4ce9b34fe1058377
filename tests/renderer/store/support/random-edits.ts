import fc from 'fast-check';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { add, peopleIn } from './read-store.ts';

/** Something a person does; `who` picks one of those who are there. */
export type Deed =
  | { readonly kind: 'add'; readonly name: string }
  | { readonly kind: 'edit'; readonly who: number; readonly town: string }
  | { readonly kind: 'delete'; readonly who: number }
  | { readonly kind: 'restore'; readonly who: number }
  /** With the next one. */
  | { readonly kind: 'join'; readonly who: number }
  | { readonly kind: 'merge'; readonly who: number }
  | { readonly kind: 'undo' };

const word = fc.constantFrom('Abel', 'Brun', 'Côte', 'Dùrand', 'Élan', 'Faure', 'N’Guyen', 'Zola');

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), name: word }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), who: fc.nat(20), town: word }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), who: fc.nat(20) }) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({ kind: fc.constant('restore' as const), who: fc.nat(20) }),
      fc.record({ kind: fc.constant('join' as const), who: fc.nat(20) }),
      fc.record({ kind: fc.constant('merge' as const), who: fc.nat(20) }),
    ),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
);

export const deeds = (atMost: number): fc.Arbitrary<readonly Deed[]> =>
  fc.array(deed, { minLength: 1, maxLength: atMost });

export async function perform(store: StoreApi, todo: Deed): Promise<void> {
  if (todo.kind === 'add') {
    await add(store, { familyName: todo.name });
    return;
  }
  if (todo.kind === 'undo') {
    const [newest] = await store.undoable();
    if (newest !== undefined) await store.undo(newest.id);
    return;
  }
  if (todo.kind === 'restore') {
    const bin = await store.bin();
    const binned = bin[todo.who % Math.max(1, bin.length)];
    if (binned !== undefined) await store.restoreFromBin([binned.id]);
    return;
  }
  const people = [...(await peopleIn(store))].sort(([a], [b]) => (a < b ? -1 : 1));
  const found = people[todo.who % Math.max(1, people.length)];
  if (found === undefined) return;
  const id = found[0] as MemberId;
  const next = people[(todo.who + 1) % people.length]?.[0] as MemberId;
  if (todo.kind === 'delete') await store.deleteMember(id);
  if (todo.kind === 'join') await store.joinHousehold({ members: [id, next] });
  if (todo.kind === 'merge') {
    await store.mergeMembers({ survivor: id, absorbed: next, patch: {} });
  }
  if (todo.kind === 'edit') {
    await store.editMember({ id, patch: { town: todo.town }, seenRev: 0 });
  }
}

/** What people would say is in the file: names and towns, ids left out. */
export function contentOf(people: ReadonlyMap<string, MemberFields>): readonly string[] {
  return [...people.values()].map(({ familyName, town }) => `${familyName} ${town}`).sort();
}
