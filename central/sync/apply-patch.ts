import { policyOf } from '#shared/domain/members/field-policy.ts';
import { sameValue } from '#shared/sync/canonical.ts';
import { mergeChange } from '#shared/sync/merge.ts';
import type { Accepted } from './accepted-mutation.ts';
import { applied, type Outcome, rejected } from './outcome.ts';
import { recordConflict } from './record-conflict.ts';
import { accessTo, putMember, type StoredMember, type WorkingSet } from './working-set.ts';

export function applyPatch(set: WorkingSet, mutation: Accepted<'patch'>): Outcome {
  const member = set.members.get(mutation.id);
  if (member === undefined) return rejected('not-found');
  const access = accessTo(set, member);
  if (access === 'none') return rejected('not-found');
  if (access === 'read') return rejected('forbidden');
  if (access === 'lost') {
    keepForReview(set, member, { mutation, reason: 'no-access' });
    return rejected('forbidden');
  }
  if (member.isDeleted) {
    keepForReview(set, member, { mutation, reason: 'deleted' });
    return rejected('gone');
  }
  return merge(set, member, mutation);
}

function merge(set: WorkingSet, member: StoredMember, mutation: Accepted<'patch'>): Outcome {
  const { row, clashes } = mergeChange(
    member,
    { base: mutation.base, set: mutation.set, client: set.clientId, n: mutation.n },
    policyOf,
  );
  const merged: StoredMember = { ...member, ...row };
  if (row.rev !== member.rev) putMember(set, merged);
  for (const clash of clashes) recordConflict(set, merged, { ...clash, n: mutation.n });
  const keptServer = clashes.filter((clash) => clash.otherBy === set.clientId);
  if (keptServer.length === 0) return applied(merged.rev);
  return { status: 'conflict', rev: merged.rev, fields: keptServer.map(({ field }) => field) };
}

type Refused = {
  readonly mutation: Accepted<'patch'>;
  readonly reason: 'no-access' | 'deleted';
};

/** The edit cannot be applied, but what was typed is not lost. Of an erased person nothing is kept. */
function keepForReview(set: WorkingSet, member: StoredMember, { mutation, reason }: Refused): void {
  if (member.isErased) return;
  for (const [field, value] of Object.entries(mutation.set)) {
    const held = Object.hasOwn(member.fields, field) ? member.fields[field] : null;
    if (reason === 'no-access' && sameValue(held, value)) continue;
    recordConflict(set, member, {
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
