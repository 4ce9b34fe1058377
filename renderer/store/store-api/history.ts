import type { MemberId } from '#shared/domain/members/member.ts';
import type { RecordKind } from '#shared/domain/records/record.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

export type HistoryEntry = {
  readonly id: string;
  readonly op: 'create' | 'patch' | 'delete' | 'move';
  /** When the person did it, by their own clock; central's when it was applied, null while it waits. */
  readonly saidAt: string;
  readonly at: string | null;
  /** Who, and from which computer; null: this office, or not known any more. */
  readonly by: string | null;
  readonly office: string | null;
  readonly isWaiting: boolean;
  readonly fields: readonly {
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
};

export type HistoryApi = {
  /** Newest first: what this office has said and central has not answered, then what central has applied. */
  history(input: {
    readonly id: string;
    readonly entity: 'member' | RecordKind;
  }): Promise<readonly HistoryEntry[]>;
  /** An ordinary edit with values of the past; fields that a person's record cannot hold are refused. */
  restoreValues(input: {
    readonly id: MemberId;
    readonly values: Readonly<Record<string, unknown>>;
  }): Promise<Result<null, CommitFailure>>;
};
