import type { Mutation } from '#shared/sync/mutation.ts';
import type { RejectReason } from '#shared/sync/protocol.ts';

/**
 * True when a refusal takes nothing away from anybody: what was offered a second time is there already, or has
 * gone already, or somebody else has decided the conflict.
 */
export function isQuiet(mutation: Mutation, reason: RejectReason, reofferedUpTo: number): boolean {
  if (mutation.op === 'resolve') return reason === 'gone' || reason === 'not-found';
  if (mutation.op === 'delete') return reason === 'gone' || reason === 'not-found';
  return mutation.op === 'create' && reason === 'exists' && mutation.n <= reofferedUpTo;
}
