import { provenanceOf } from '#shared/sync/merge.ts';
import type { Accepted } from './accepted-mutation.ts';
import { mayDelete } from './kinds.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { recordChange } from './record-change.ts';
import { recordConflict } from './record-conflict.ts';
import { accessTo, putRow, rowOf, type WorkingSet } from './working-set.ts';

/** Deletion wins; what others wrote that the deleting office had not seen is kept for review. */
export function applyDelete(set: WorkingSet, mutation: Accepted<'delete'>): Outcome {
  const row = rowOf(set, mutation);
  if (row === undefined) return rejected('not-found');
  const access = accessTo(set, row);
  if (access === 'none') return rejected('not-found');
  if (access !== 'write' || !mayDelete(row.entity)) return rejected('forbidden');
  if (row.isDeleted) return applied(row.rev);
  const deleted = { ...row, rev: row.rev + 1, isDeleted: true };
  putRow(set, deleted);
  recordChange(set, deleted, { op: 'delete', saidAt: mutation.at });
  for (const [field, value] of Object.entries(row.fields)) {
    const last = provenanceOf(row.frev, field);
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
