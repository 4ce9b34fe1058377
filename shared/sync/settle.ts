import { unreachable } from '../result.ts';
import type { Mutation, RowMutation } from './mutation.ts';
import type { HeldMember, HeldRecord } from './overlay.ts';
import type { PushResult } from './protocol.ts';

export type Accepted = Exclude<PushResult, { status: 'rejected' }>;

/** A row of fields, of whatever kind. */
type HeldFields = HeldMember | HeldRecord;

/**
 * What this office holds of a row once central has accepted a mutation of it; null when the row is gone.
 * The revision stays the one that was read: the answer does not say whose change made the new one, and to claim
 * having seen it would let a later edit overwrite another office's. The feed brings the new revision next.
 */
export function settleRow<Held extends HeldFields>(
  held: Held | null,
  mutation: Mutation,
  answer: Accepted,
): Held | null {
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
const isNews = <Held extends HeldFields>(held: Held | null, answer: Accepted): held is Held =>
  held !== null && answer.rev > held.rev;

const bornFrom = <Held>({ entity, id, scope, set }: Extract<RowMutation, { op: 'create' }>): Held =>
  // Id and fields are those of the entity.
  ({ entity, id, scope, rev: 1, fields: set }) as Held;

function patched<Held extends HeldFields>(
  held: Held,
  { set }: Extract<RowMutation, { op: 'patch' }>,
  answer: Accepted,
): Held {
  const refused = new Set(answer.status === 'conflict' ? answer.fields : []);
  const applied = Object.entries(set).filter(([field]) => !refused.has(field));
  // A row with some of its fields replaced is a row of its kind.
  return { ...held, fields: { ...held.fields, ...Object.fromEntries(applied) } };
}
