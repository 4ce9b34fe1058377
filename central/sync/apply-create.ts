import { sameValue } from '#shared/canonical.ts';
import { creation } from '#shared/sync/merge.ts';
import type { Accepted } from './accepted-mutation.ts';
import { isInClosedBooks, noteClosing } from './closed-books.ts';
import { isCentrals, mayLive } from './kinds.ts';
import { withoutGivenNumber } from './number-members.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { recordChange } from './record-change.ts';
import { mayWrite, putRow, type StoredRow, type WorkingSet } from './working-set.ts';

/** Offering again what is already there, as an office does after central was restored, is no error. */
export function applyCreate(set: WorkingSet, mutation: Accepted<'create'>): Outcome {
  const { entity, id, scope } = mutation;
  if (isCentrals(entity) || !mayLive(entity, scope) || !mayWrite(set, scope)) {
    return rejected('forbidden');
  }
  const existing = set.rows.get(id);
  if (existing !== undefined) {
    return isSame(existing, mutation) ? applied(existing.rev) : rejected('exists');
  }
  if (isInClosedBooks(set, mutation)) return rejected('closed-year');
  const created: StoredRow = {
    id,
    entity,
    scope,
    rev: 1,
    fields: mutation.set,
    frev: { [creation]: { r: 1, c: set.clientId, n: mutation.n } },
    isDeleted: false,
    isErased: false,
  };
  putRow(set, created);
  noteClosing(set, mutation);
  recordChange(set, created, { op: 'create', saidAt: mutation.at });
  return applied(1);
}

function isSame(existing: StoredRow, { entity, scope, set }: Accepted<'create'>): boolean {
  const isHere = existing.entity === entity && existing.scope === scope && !existing.isDeleted;
  return (
    isHere && (sameValue(existing.fields, set) || sameValue(withoutGivenNumber(existing), set))
  );
}
