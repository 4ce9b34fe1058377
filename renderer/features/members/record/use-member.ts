import type { MemberId } from '#shared/domain/members/member.ts';
import { useLive } from '../../../office/use-live.ts';
import type { MemberRow } from '../../../store/store-api.ts';

type Found =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'found'; readonly row: MemberRow };

/** One person, as the store has them now. */
export function useMember(id: MemberId): Found {
  const answer = useLive(`member ${id}`, async (store) => ({ id, row: await store.member(id) }));
  if (answer?.id !== id) return { kind: 'loading' };
  return answer.row ? { kind: 'found', row: answer.row } : { kind: 'gone' };
}
