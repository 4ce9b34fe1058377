import { policyOf } from '#shared/domain/members/field-policy.ts';
import { unreachable } from '#shared/result.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import type { RejectReason } from '#shared/sync/protocol.ts';

/**
 * True when a refusal takes nothing away from anybody: what was offered a second time is there already, or has
 * gone already, or somebody else has decided the conflict, or only where a record stands was said, of one that is gone.
 */
export function isQuiet(mutation: Mutation, reason: RejectReason, reofferedUpTo: number): boolean {
  const isAway = reason === 'gone' || reason === 'not-found';
  switch (mutation.op) {
    case 'resolve':
    case 'delete':
      return isAway;
    case 'create':
      return reason === 'exists' && mutation.n <= reofferedUpTo;
    case 'patch':
      return isAway && mutation.entity === 'member' && saysNothing(mutation.set);
    case 'move':
      return false;
    default:
      return unreachable(mutation);
  }
}

const saysNothing = (set: object): boolean =>
  Object.keys(set).every((field) => policyOf(field) === 'settled');
