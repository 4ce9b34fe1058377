import { type MergedRow, mergeChange } from '#shared/sync/merge.ts';
import type { Accepted } from './accepted-mutation.ts';
import { policyFor } from './kinds.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { changesBetween, recordChange, tellHistoryAgain } from './record-change.ts';
import { recordConflict } from './record-conflict.ts';
import {
  mayWrite,
  putConflict,
  putRow,
  type StoredConflict,
  type StoredRow,
  type WorkingSet,
} from './working-set.ts';

export function applyResolve(set: WorkingSet, mutation: Accepted<'resolve'>): Outcome {
  const conflict = set.conflicts.get(mutation.id);
  const grant = conflict === undefined ? undefined : set.grants.get(conflict.scope);
  if (conflict === undefined || grant === undefined || grant.permission === 'none') {
    return rejected('not-found');
  }
  if (!mayWrite(set, conflict.scope)) return rejected('forbidden');
  const decision = mutation.keep === 'server' ? 'kept-server' : 'took-client';
  if (conflict.status === decision) return applied(conflict.rev);
  if (conflict.status !== 'open') return rejected('gone');
  if (decision === 'kept-server') return close(set, conflict, decision);
  return takeOther(set, conflict, mutation);
}

/** Takes the recorded value unless the field was written again since: then the two newest values are to be reviewed. */
function takeOther(
  set: WorkingSet,
  conflict: StoredConflict,
  { n, at }: Accepted<'resolve'>,
): Outcome {
  const held = set.rows.get(conflict.rowId);
  if (held === undefined || held.isErased) return rejected('gone');
  const { row, clashes } = mergeChange(
    held,
    {
      base: conflict.rowRev,
      set: { [conflict.field]: conflict.clientValue },
      client: set.clientId,
      n,
    },
    policyFor(held.entity),
  );
  const [clash] = clashes;
  if (clash !== undefined && clash.otherBy === set.clientId) {
    const renewed = { ...conflict, rev: conflict.rev + 1, rowRev: held.rev };
    putConflict(set, { ...renewed, serverValue: clash.stays, serverClient: clash.staysBy });
    return { status: 'conflict', rev: renewed.rev, fields: [conflict.field] };
  }
  const merged = restored(held, row);
  if (held.isDeleted) tellHistoryAgain(set, merged);
  if (merged.rev !== held.rev) {
    putRow(set, merged);
    const fields = changesBetween(held.fields, merged.fields, [conflict.field]);
    recordChange(set, merged, { op: 'patch', saidAt: at, fields });
  }
  if (clash !== undefined) recordConflict(set, merged, { ...clash, n });
  return close(set, conflict, 'took-client');
}

/** Taking a value of a deleted row brings the row back. */
function restored(held: StoredRow, row: MergedRow): StoredRow {
  const rev = held.isDeleted ? held.rev + 1 : row.rev;
  return { ...held, ...row, rev, isDeleted: false };
}

function close(
  set: WorkingSet,
  conflict: StoredConflict,
  status: 'kept-server' | 'took-client',
): Outcome {
  const closed = { ...conflict, status, rev: conflict.rev + 1, resolvedBy: set.accountId };
  putConflict(set, closed);
  return applied(closed.rev);
}
