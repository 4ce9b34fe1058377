import { sameValue } from '#shared/sync/canonical.ts';
import { creation } from '#shared/sync/merge.ts';
import type { Accepted } from './accepted-mutation.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { mayWrite, putMember, type WorkingSet } from './working-set.ts';

/** Offering again what is already there, as an office does after central was restored, is no error. */
export function applyCreate(set: WorkingSet, mutation: Accepted<'create'>): Outcome {
  if (!holdsMembers(mutation.scope) || !mayWrite(set, mutation.scope)) return rejected('forbidden');
  const existing = set.members.get(mutation.id);
  if (existing !== undefined) {
    const isSame =
      existing.scope === mutation.scope &&
      !existing.isDeleted &&
      sameValue(existing.fields, mutation.set);
    return isSame ? applied(existing.rev) : rejected('exists');
  }
  set.created.add(mutation.id);
  putMember(set, {
    id: mutation.id,
    scope: mutation.scope,
    rev: 1,
    fields: mutation.set,
    frev: { [creation]: { r: 1, c: set.clientId, n: mutation.n } },
    isDeleted: false,
    isErased: false,
  });
  return applied(1);
}

/** People live in the core class of a section; dues and restricted notes have their own entities. */
export const holdsMembers = (scope: string): boolean => scope.endsWith(':core');
