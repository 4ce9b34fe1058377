import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { Conflict } from '#shared/sync/conflict.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import type { RejectReason } from '#shared/sync/protocol.ts';
import type { CommitFailure } from './commit-failure.ts';

export type StoreProblem =
  | {
      readonly kind: 'refused';
      readonly id: string;
      readonly mutation: Mutation;
      readonly reason: RejectReason;
      readonly name: string;
    }
  | {
      readonly kind: 'conflict';
      readonly id: string;
      readonly conflict: Conflict;
      readonly name: string;
    }
  /** People entered before connecting, when the account has several sections to choose from. */
  | { readonly kind: 'unassigned'; readonly id: string; readonly count: number }
  | {
      readonly kind: 'mass-deletion';
      readonly id: string;
      readonly scope: ScopeId;
      readonly removed: number;
      readonly of: number;
    }
  /** Another office wrote to a record after it was merged into another one: `resolveMerged`. */
  | {
      readonly kind: 'edited-after-merge';
      readonly id: string;
      readonly absorbed: MemberId;
      readonly survivor: MemberId;
      /** The survivor's. */
      readonly name: string;
      /** What they wrote, and what the survivor says instead. */
      readonly fields: readonly {
        readonly field: string;
        readonly value: unknown;
        readonly survivorSays: unknown;
      }[];
    };

export type ProblemsApi = {
  problems(): Promise<readonly StoreProblem[]>;
  resolveConflict(input: {
    readonly id: string;
    readonly keep: 'server' | 'client';
  }): Promise<Result<null, CommitFailure>>;
  /** Forgets a refused change (its values were shown; the person decided to let go). */
  dismissProblem(id: string): Promise<void>;
  /** Gives the people entered before any central was known to a section of it. */
  assignLocalMembers(scope: ScopeId): Promise<Result<null, CommitFailure>>;
  /** Lets a paused pull go on although it removes many rows. */
  allowMassDeletion(scope: ScopeId): Promise<void>;
};
