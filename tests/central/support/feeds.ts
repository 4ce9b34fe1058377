import type { ScopeId } from '#shared/domain/scope.ts';
import type { Change } from '#shared/sync/change.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { FeedItem } from '#shared/sync/protocol.ts';
import type { Office } from './an-office.ts';

/** What a scope's feed says of its members, other rows and conflict records, and of their history. */
export async function feedOf(office: Office, scope: ScopeId) {
  const { items } = await office.changes(scope);
  const members = items.flatMap((item) => (isMember(item) ? [item] : []));
  const records = items.flatMap((item) => (item.op === 'put' && !isMember(item) ? [item] : []));
  const changes = items.flatMap((item): Change[] => (item.op === 'put-change' ? [item.row] : []));
  const conflicts = items.flatMap((item): Conflict[] =>
    item.op === 'put-conflict' ? [item.row] : [],
  );
  const left = items.flatMap((item) =>
    item.op === 'del' || item.op === 'leave'
      ? [{ op: item.op, entity: item.entity, id: item.id }]
      : [],
  );
  const gone = left.filter(({ entity }) => entity !== 'change');
  const goneChanges = left.filter(({ entity }) => entity === 'change');
  return { member: members[0], members, records, changes, conflicts, gone, goneChanges };
}

type MemberItem = Extract<FeedItem, { op: 'put'; entity: 'member' }>;

export const isMember = (item: FeedItem): item is MemberItem =>
  item.op === 'put' && item.entity === 'member';
