import { provenanceOf } from '#shared/sync/merge.ts';
import type { Accepted } from './accepted-mutation.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { recordConflict } from './record-conflict.ts';
import { accessTo, putMember, type WorkingSet } from './working-set.ts';

/** Deletion wins; what others wrote that the deleting office had not seen is kept for review. */
export function applyDelete(set: WorkingSet, mutation: Accepted<'delete'>): Outcome {
  const member = set.members.get(mutation.id);
  if (member === undefined) return rejected('not-found');
  const access = accessTo(set, member);
  if (access === 'none') return rejected('not-found');
  if (access !== 'write') return rejected('forbidden');
  if (member.isDeleted) return applied(member.rev);
  const deleted = { ...member, rev: member.rev + 1, isDeleted: true };
  putMember(set, deleted);
  for (const [field, value] of Object.entries(member.fields)) {
    const last = provenanceOf(member.frev, field);
    if (last.r <= mutation.base || last.c === set.clientId) continue;
    recordConflict(set, deleted, {
      field,
      reason: 'deleted',
      stays: null,
      staysBy: set.clientId,
      other: value,
      otherBy: last.c,
      n: mutation.n,
    });
  }
  return applied(deleted.rev);
}
