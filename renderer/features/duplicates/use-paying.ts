import { displayName } from '#shared/domain/members/display-name.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useLive } from '../../office/use-live.ts';
import type { MemberRow, StoreApi } from '../../store/store-api.ts';

const mostOfOneName = 200;

/** Who of the two has paid anything yet; null until the store has answered. */
export function usePaying(a: MemberRow, b: MemberRow): ReadonlySet<MemberId> | null {
  return useLive(`paying ${a.id} ${b.id}`, async (store) => {
    const [first, second] = await Promise.all([hasPaid(store, a), hasPaid(store, b)]);
    return new Set([...(first ? [a.id] : []), ...(second ? [b.id] : [])]);
  });
}

/** The list knows payments by person: asked for one name, it need not send everybody's. */
async function hasPaid(store: StoreApi, { id, fields }: MemberRow): Promise<boolean> {
  const { lines } = await store.listMembers({
    text: displayName(fields),
    segment: null,
    sort: [],
    groupBy: null,
    foldedGroups: [],
    columns: ['lastPaidOn'],
    totals: [],
    from: 0,
    to: mostOfOneName,
  });
  const found = lines.find((line) => line.kind === 'row' && line.row.id === id);
  return found?.kind === 'row' && (found.values.lastPaidOn ?? null) !== null;
}
