import type { Accepted } from './accepted-mutation.ts';
import { holdsMembers } from './apply-create.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import {
  accessTo,
  announce,
  mayWrite,
  putConflict,
  putMember,
  type WorkingSet,
} from './working-set.ts';

/** `leave` in the old scope's feed, `put` in the new one's; the member's conflict records go along. */
export function applyMove(set: WorkingSet, mutation: Accepted<'move'>): Outcome {
  const member = set.members.get(mutation.id);
  if (member === undefined) return rejected('not-found');
  const access = accessTo(set, member);
  if (access === 'none') return rejected('not-found');
  if (access !== 'write') return rejected('forbidden');
  if (!holdsMembers(mutation.to) || !mayWrite(set, mutation.to)) return rejected('forbidden');
  if (member.isDeleted) return rejected('gone');
  if (member.scope === mutation.to) return applied(member.rev);
  const from = member.scope;
  announce(set, from, { entity: 'member', id: member.id, op: 'leave' });
  putMember(set, { ...member, scope: mutation.to, rev: member.rev + 1 });
  for (const conflict of [...set.conflicts.values()]) {
    if (conflict.rowId !== member.id) continue;
    announce(set, from, { entity: 'conflict', id: conflict.id, op: 'leave' });
    putConflict(set, { ...conflict, scope: mutation.to, rev: conflict.rev + 1 });
  }
  return applied(member.rev + 1);
}
