import type { MemberFields } from '../domain/members/member.ts';
import { unreachable } from '../result.ts';
import type { Mutation } from './mutation.ts';
import type { HeldMember } from './overlay.ts';
import type { PushResult } from './protocol.ts';

export type Accepted = Exclude<PushResult, { status: 'rejected' }>;

/**
 * What this office holds of a row once central has accepted a mutation of it; null when the row is gone.
 * The revision stays the one that was read: the answer does not say whose change made the new one, and to claim
 * having seen it would let a later edit overwrite another office's. The feed brings the new revision next.
 */
export function settleMember(
  held: HeldMember | null,
  mutation: Mutation,
  answer: Accepted,
): HeldMember | null {
  switch (mutation.op) {
    case 'create':
      return held ?? bornFrom(mutation);
    case 'patch':
      return isNews(held, answer) ? patched(held, mutation, answer) : held;
    case 'delete':
      // It may have been deleted, brought back by a review, and read again before the answer arrived.
      return held === null || isNews(held, answer) ? null : held;
    case 'move':
      return isNews(held, answer) ? { ...held, scope: mutation.to } : held;
    case 'resolve':
      return held;
    default:
      return unreachable(mutation);
  }
}

/** False when the feed has already brought the effect, and perhaps what came after it. */
const isNews = (held: HeldMember | null, answer: Accepted): held is HeldMember =>
  held !== null && answer.rev > held.rev;

const bornFrom = ({ id, scope, set }: Extract<Mutation, { op: 'create' }>): HeldMember => ({
  entity: 'member',
  id,
  scope,
  rev: 1,
  fields: set,
});

function patched(
  held: HeldMember,
  { set }: Extract<Mutation, { op: 'patch' }>,
  answer: Accepted,
): HeldMember {
  const refused = new Set(answer.status === 'conflict' ? answer.fields : []);
  const applied = Object.entries(set).filter(([field]) => !refused.has(field));
  // A member with some of its fields replaced is a member.
  return { ...held, fields: { ...held.fields, ...Object.fromEntries(applied) } as MemberFields };
}
