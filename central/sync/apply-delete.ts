import { provenanceOf } from '#shared/sync/merge.ts';
import type { Accepted } from './accepted-mutation.ts';
import { mayDelete, policyFor } from './kinds.ts';
import { absorbedBy } from './merged-rows.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { emptyNewHistory, recordChange } from './record-change.ts';
import { recordConflict } from './record-conflict.ts';
import { accessTo, putRow, rowOf, type StoredRow, type WorkingSet } from './working-set.ts';

/**
 * Deletion wins; what others wrote that the deleting office had not seen is kept for review. Who is deleted out of the
 * bin is forgotten at once, with the records that were merged into theirs.
 */
export function applyDelete(set: WorkingSet, mutation: Accepted<'delete'>): Outcome {
  const row = rowOf(set, mutation);
  if (row === undefined) return rejected('not-found');
  const access = accessTo(set, row);
  if (access === 'none') return rejected('not-found');
  if (access !== 'write' || !mayDelete(row.entity)) return rejected('forbidden');
  if (row.isDeleted) return applied(row.rev);
  if (wasBroughtBack(set, row, mutation.base)) {
    return { status: 'conflict', rev: row.rev, fields: ['binnedOn'] };
  }
  if (isForGood(row)) {
    for (const absorbed of absorbedBy(set, row)) forget(set, absorbed, mutation.at);
    return applied(forget(set, row, mutation.at).rev);
  }
  const deleted = { ...row, rev: row.rev + 1, isDeleted: true };
  putRow(set, deleted);
  recordChange(set, deleted, { op: 'delete', saidAt: mutation.at });
  keepUnseen(set, deleted, { mutation, before: row });
  return applied(deleted.rev);
}

const isForGood = ({ entity, fields, isErased }: StoredRow): boolean =>
  entity === 'member' &&
  (isErased || (fields.binnedOn ?? null) !== null || (fields.mergedInto ?? null) !== null);

/** Out of the bin, by somebody of whom the deleting office did not know: in doubt nobody disappears. */
function wasBroughtBack(set: WorkingSet, { fields, frev }: StoredRow, base: number): boolean {
  const last = Object.hasOwn(frev, 'binnedOn') ? frev.binnedOn : undefined;
  if (last === undefined || (fields.binnedOn ?? null) !== null) return false;
  return last.r > base && last.c !== set.clientId;
}

/** The tombstone keeps nothing but that something was done, when and by whom. */
function forget(set: WorkingSet, row: StoredRow, saidAt: string): StoredRow {
  const erased = {
    ...row,
    rev: row.rev + 1,
    fields: {},
    frev: {},
    isDeleted: true,
    isErased: true,
  };
  putRow(set, erased);
  recordChange(set, erased, { op: 'delete', saidAt });
  emptyNewHistory(set, erased.id);
  return erased;
}

type Unseen = { readonly mutation: Accepted<'delete'>; readonly before: StoredRow };

function keepUnseen(set: WorkingSet, deleted: StoredRow, { mutation, before }: Unseen): void {
  const policyOf = policyFor(before.entity);
  for (const [field, value] of Object.entries(before.fields)) {
    const last = provenanceOf(before.frev, field);
    if (last.r <= mutation.base || last.c === set.clientId) continue;
    if (policyOf(field) === 'settled') continue;
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
}
