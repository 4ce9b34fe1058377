import { sameValue } from '#shared/canonical.ts';
import { mergeChange } from '#shared/sync/merge.ts';
import type { Accepted } from './accepted-mutation.ts';
import { policyFor } from './kinds.ts';
import { saidOfPointer } from './merged-rows.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { changesBetween, recordChange } from './record-change.ts';
import { recordConflict } from './record-conflict.ts';
import { accessTo, putRow, rowOf, type StoredRow, type WorkingSet } from './working-set.ts';

export function applyPatch(set: WorkingSet, mutation: Accepted<'patch'>): Outcome {
  const row = rowOf(set, mutation);
  if (row === undefined) return rejected('not-found');
  const access = accessTo(set, row);
  if (access === 'none') return rejected('not-found');
  if (access === 'read') return rejected('forbidden');
  if (access === 'lost') {
    keepForReview(set, row, { mutation, reason: 'no-access' });
    return rejected('forbidden');
  }
  if (row.isDeleted) {
    keepForReview(set, row, { mutation, reason: 'deleted' });
    return rejected('gone');
  }
  return merge(set, row, mutation);
}

function merge(set: WorkingSet, row: StoredRow, mutation: Accepted<'patch'>): Outcome {
  const { said, passedOver } = saidOfPointer(row, mutation.set);
  const change = { base: mutation.base, set: said, client: set.clientId, n: mutation.n };
  const { row: after, clashes, gaveWay } = mergeChange(row, change, policyFor(row.entity));
  const merged: StoredRow = { ...row, ...after };
  if (merged.rev !== row.rev) {
    putRow(set, merged);
    const fields = changesBetween(row.fields, merged.fields, Object.keys(mutation.set));
    recordChange(set, merged, { op: 'patch', saidAt: mutation.at, fields });
  }
  for (const clash of clashes) recordConflict(set, merged, { ...clash, n: mutation.n });
  const keptServer = clashes.filter((clash) => clash.otherBy === set.clientId);
  const fields = [...keptServer.map(({ field }) => field), ...gaveWay, ...passedOver];
  if (fields.length === 0) return applied(merged.rev);
  return { status: 'conflict', rev: merged.rev, fields };
}

type Refused = {
  readonly mutation: Accepted<'patch'>;
  readonly reason: 'no-access' | 'deleted';
};

/** The edit cannot be applied, but what was typed is not lost. Of an erased row nothing is kept. */
function keepForReview(set: WorkingSet, row: StoredRow, { mutation, reason }: Refused): void {
  if (row.isErased) return;
  const policyOf = policyFor(row.entity);
  for (const [field, value] of Object.entries(mutation.set)) {
    if (policyOf(field) === 'settled') continue;
    const held = Object.hasOwn(row.fields, field) ? row.fields[field] : null;
    if (reason === 'no-access' && sameValue(held, value)) continue;
    recordConflict(set, row, {
      field,
      reason,
      stays: reason === 'deleted' ? null : held,
      staysBy: '',
      other: value,
      otherBy: set.clientId,
      n: mutation.n,
    });
  }
}
