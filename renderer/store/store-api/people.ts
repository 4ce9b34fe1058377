import type { IsoDate } from '#shared/domain/dates.ts';
import type { MemberFields, MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import type { FieldsOf } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

type Committed = Promise<Result<null, CommitFailure>>;

export type HouseholdRow = {
  readonly id: string;
  readonly scope: ScopeId;
  readonly rev: number;
  readonly fields: FieldsOf<'household'>;
  /** By name; those in the bin are left out. */
  readonly members: readonly { readonly id: MemberId; readonly name: string }[];
};

export type BinnedRow = {
  readonly id: MemberId;
  readonly scope: ScopeId;
  readonly name: string;
  readonly fields: MemberFields;
  readonly binnedOn: IsoDate;
  /** 0: goes with the next tidying. */
  readonly daysLeft: number;
  readonly canWrite: boolean;
};

export type Merge = {
  readonly survivor: MemberId;
  readonly absorbed: MemberId;
  /** What the survivor takes from the other record, or from a person's own hand. */
  readonly patch: MemberPatch;
};

/** What is done with people beyond writing their fields. Each of these is one act that can be undone. */
export type PeopleApi = {
  household(id: string): Promise<HouseholdRow | null>;
  /** Makes one of them all, with the first one's address; gives its id. Who had a household leaves it for this one. */
  joinHousehold(input: {
    readonly members: readonly MemberId[];
    /** An existing one to join instead of a new one. */
    readonly household?: string;
  }): Promise<Result<string, CommitFailure>>;
  /** The person keeps the address. A household that nobody is left in goes too. */
  leaveHousehold(id: MemberId): Committed;

  /** Soonest to go first. */
  bin(): Promise<readonly BinnedRow[]>;
  restoreFromBin(ids: readonly MemberId[]): Committed;
  /** Only from the bin. The one act that cannot be undone. */
  deleteForGood(ids: readonly MemberId[]): Committed;

  mergeMembers(input: Merge): Committed;
  /** Of an id that may have been merged: the one to show. */
  survivorOf(id: MemberId): Promise<MemberId>;
  /** Takes into the survivor what another office wrote of the absorbed record after the merge, or lets it be. */
  resolveMerged(input: { readonly id: MemberId; readonly take: boolean }): Committed;
  /** These two are two people, however alike. */
  markDistinct(a: MemberId, b: MemberId): Promise<Result<string, CommitFailure>>;
};
