import type { Accepted } from './accepted-mutation.ts';
import { isCentrals, mayLive } from './kinds.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { moveHistory, recordChange } from './record-change.ts';
import {
  accessTo,
  announce,
  mayWrite,
  putConflict,
  putRow,
  rowOf,
  type WorkingSet,
} from './working-set.ts';

/** `leave` in the old scope's feed, `put` in the new one's; conflict records and history go along. */
export function applyMove(set: WorkingSet, mutation: Accepted<'move'>): Outcome {
  const member = rowOf(set, mutation);
  if (member === undefined) return rejected('not-found');
  const access = accessTo(set, member);
  if (access === 'none') return rejected('not-found');
  if (access !== 'write') return rejected('forbidden');
  const { to } = mutation;
  const isMovable = !isCentrals(member.entity) && mayLive(member.entity, to);
  if (!isMovable || !mayWrite(set, to)) return rejected('forbidden');
  if (member.isDeleted) return rejected('gone');
  if (member.scope === to) return applied(member.rev);
  const from = member.scope;
  announce(set, from, { entity: member.entity, id: member.id, op: 'leave' });
  const moved = { ...member, scope: to, rev: member.rev + 1 };
  putRow(set, moved);
  for (const conflict of [...set.conflicts.values()]) {
    if (conflict.rowId !== member.id) continue;
    announce(set, from, { entity: 'conflict', id: conflict.id, op: 'leave' });
    putConflict(set, { ...conflict, scope: to, rev: conflict.rev + 1 });
  }
  moveHistory(set, member, to);
  recordChange(set, moved, { op: 'move', saidAt: mutation.at });
  return applied(moved.rev);
}
