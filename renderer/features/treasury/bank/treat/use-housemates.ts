import type { MemberId } from '#shared/domain/members/member.ts';
import { useLive } from '../../../../office/use-live.ts';

type Housemate = { readonly memberId: MemberId; readonly name: string };

const nobody: readonly Housemate[] = [];

/** Who lives with somebody, that person first; nobody where they live alone. */
export function useHousemates(memberId: MemberId | null): readonly Housemate[] {
  const found = useLive(`housemates ${memberId}`, async (store) => {
    const person = memberId === null ? null : await store.member(memberId);
    const household = person?.fields.household;
    if (household === null || household === undefined) return { memberId, mates: nobody };
    const members = (await store.household(household))?.members ?? [];
    const mates = members.map(({ id, name }) => ({ memberId: id, name }));
    const first = (id: string) => Number(id !== memberId);
    return { memberId, mates: mates.sort((a, b) => first(a.memberId) - first(b.memberId)) };
  });
  return found?.memberId === memberId ? found.mates : nobody;
}
