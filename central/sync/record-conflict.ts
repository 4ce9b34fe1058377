import type { ConflictReason } from '#shared/sync/conflict.ts';
import {
  putConflict,
  type StoredConflict,
  type StoredRow,
  type WorkingSet,
} from './working-set.ts';

export type Meeting = {
  readonly field: string;
  readonly reason: ConflictReason;
  /** What the row holds now, and who wrote it. */
  readonly stays: unknown;
  readonly staysBy: string;
  /** What is kept for review. */
  readonly other: unknown;
  readonly otherBy: string;
  readonly n: number;
};

/**
 * Keeps the value that does not stay in the row. An office that goes on typing into the same field renews its own
 * open record instead of leaving several to review.
 */
export function recordConflict(set: WorkingSet, row: StoredRow, met: Meeting): void {
  const earlier = openRecord(set, row, met);
  putConflict(set, {
    id: earlier?.id ?? set.newId(),
    scope: row.scope,
    rev: (earlier?.rev ?? 0) + 1,
    entity: row.entity,
    rowId: row.id,
    field: met.field,
    reason: met.reason,
    rowRev: row.rev,
    serverValue: met.stays,
    clientValue: met.other,
    serverClient: met.staysBy === '' ? null : met.staysBy,
    clientClient: met.otherBy === '' ? null : met.otherBy,
    n: met.n,
    status: 'open',
    resolvedBy: null,
  });
}

function openRecord(set: WorkingSet, row: StoredRow, met: Meeting): StoredConflict | undefined {
  for (const conflict of set.conflicts.values()) {
    if (
      conflict.rowId === row.id &&
      conflict.field === met.field &&
      conflict.reason === met.reason &&
      conflict.clientClient === met.otherBy &&
      conflict.status === 'open'
    ) {
      return conflict;
    }
  }
  return undefined;
}
