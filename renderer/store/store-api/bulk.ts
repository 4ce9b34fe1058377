import type { IsoDate } from '#shared/domain/dates.ts';
import type { MemberField, MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';
import type { UndoableBatch } from './undo.ts';

/** A selection, or all that a list shows but some. */
export type Who<Query> =
  | { readonly kind: 'ids'; readonly ids: readonly MemberId[] }
  | { readonly kind: 'query'; readonly query: Query; readonly except: readonly MemberId[] };

export type NewTag = { readonly id: string; readonly scope: ScopeId; readonly name: string };

export type BulkPatch =
  /** Any field, custom entry or tag (`tag.<id>`: true); `null` clears or removes. */
  | {
      readonly kind: 'set';
      readonly patch: MemberPatch;
      /** Tags of the patch that are made by the same act. */
      readonly newTags?: readonly NewTag[];
    }
  /** To each their own, as a pasted block says. */
  | { readonly kind: 'each'; readonly patches: Readonly<Record<string, MemberPatch>> }
  /** The note goes on a new line below the notes there are. */
  | { readonly kind: 'contacted'; readonly on: IsoDate; readonly note: string | null }
  | { readonly kind: 'to-bin' }
  | { readonly kind: 'out-of-bin' }
  /** To another section. Who lives in a household takes its address along. */
  | { readonly kind: 'move'; readonly to: ScopeId };

export type BulkInput<Query> = { readonly who: Who<Query>; readonly patch: BulkPatch };

export type BulkExample = {
  readonly id: MemberId;
  readonly name: string;
  /** Empty when the person only moves. */
  readonly changes: readonly {
    readonly field: MemberField;
    readonly before: unknown;
    readonly after: unknown;
  }[];
};

export type BulkPreview = {
  readonly changing: number;
  /** Are so already. */
  readonly unchanged: number;
  readonly readOnly: number;
  /** A value that this person's record cannot hold: notes that grow too long. */
  readonly invalid: number;
  /** Values that are there and would be no more. */
  readonly erased: number;
  /** Up to 20 of those who change. */
  readonly examples: readonly BulkExample[];
};

/**
 * Null when nothing runs. `writing` cannot be stopped any more; nor can `forgetting`, what comes after people were
 * deleted for good: their values go from every sealed record that still holds one.
 */
export type BulkProgress = {
  readonly phase: 'deciding' | 'writing' | 'forgetting';
  readonly done: number;
  readonly of: number;
} | null;

export type BulkApi<Query> = {
  previewBulk(input: BulkInput<Query>): Promise<Result<BulkPreview, CommitFailure>>;
  /** All or nothing, of those who may be written: one act, one batch to take back. */
  editMembers(input: BulkInput<Query>): Promise<Result<UndoableBatch, CommitFailure>>;
  /** To be asked now and then while `editMembers` or `previewBulk` runs. */
  bulkProgress(): Promise<BulkProgress>;
  /** Stops what runs before it writes; the call that started it answers `cancelled`. */
  cancelBulk(): Promise<void>;
};
