import { unreachable } from '#shared/result.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import { acceptMutation, type OfferedMutation } from './accepted-mutation.ts';
import { applyCreate } from './apply-create.ts';
import { applyDelete } from './apply-delete.ts';
import { applyMove } from './apply-move.ts';
import { applyPatch } from './apply-patch.ts';
import { applyResolve } from './apply-resolve.ts';
import { type Outcome, rejected } from './outcome.ts';
import type { WorkingSet } from './working-set.ts';

/** Decides one mutation and changes the working set accordingly. A refusal is an outcome: it never blocks the next. */
export function applyMutation(set: WorkingSet, offered: OfferedMutation): Outcome {
  const mutation = acceptMutation(offered);
  return mutation === null ? rejected('invalid') : apply(set, mutation);
}

function apply(set: WorkingSet, mutation: Mutation): Outcome {
  switch (mutation.op) {
    case 'create':
      return applyCreate(set, mutation);
    case 'patch':
      return applyPatch(set, mutation);
    case 'delete':
      return applyDelete(set, mutation);
    case 'move':
      return applyMove(set, mutation);
    case 'resolve':
      return applyResolve(set, mutation);
    default:
      return unreachable(mutation);
  }
}
