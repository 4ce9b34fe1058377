import type { ScopeId } from '#shared/domain/scope.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { Office } from './an-office.ts';

/** What a scope's feed says of its members and of its conflict records. */
export async function feedOf(office: Office, scope: ScopeId) {
  const { items } = await office.changes(scope);
  const members = items.flatMap((item) => (item.op === 'put' ? [item] : []));
  const conflicts = items.flatMap((item): Conflict[] =>
    item.op === 'put-conflict' ? [item.row] : [],
  );
  const gone = items.flatMap((item) =>
    item.op === 'del' || item.op === 'leave'
      ? [{ op: item.op, entity: item.entity, id: item.id }]
      : [],
  );
  return { member: members[0], members, conflicts, gone };
}
