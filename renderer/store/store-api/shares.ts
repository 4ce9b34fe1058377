import type { Cents } from '#shared/domain/cents.ts';
import type { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { Shares } from '#shared/domain/contributions/share-dues.ts';
import type { Rhythm } from '#shared/domain/contributions/shares/periods.ts';
import type { SettlementFields } from '#shared/domain/contributions/shares/settlement.ts';
import type { Period, Statement } from '#shared/domain/contributions/shares/upward.ts';
import type { DuesSuggestion } from '#shared/domain/contributions/suggestion.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { MemberFields, MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

/** A period without its lines. */
export type StatementTotals = Omit<Statement, 'movements' | 'settlements'> & {
  readonly movements: number;
};

/** A payment, or what took one back, as a statement lists it. */
export type StatementLine = {
  readonly id: string;
  readonly day: IsoDate;
  /** Null of who was forgotten, or is of another section by now. */
  readonly person: Pick<MemberFields, 'givenName' | 'familyName' | 'memberNumber'> | null;
  readonly kind: ContributionKind;
  readonly year: number;
  readonly amount: Cents;
  readonly shares: Shares;
  readonly isReversal: boolean;
};

export type NamedStatement = Omit<Statement, 'movements'> & {
  readonly lines: readonly StatementLine[];
};

export type NewSettlement = Omit<SettlementFields, 'reverses' | 'reason'> & {
  readonly scope: ScopeId;
};

/** What a section owes the levels above it, and what it asks of its members. */
export type SharesApi = {
  /** The years in which something came in or was settled, the present one included; newest first. */
  shareYears(scope: ScopeId): Promise<readonly number[]>;
  /** Every period of a civil year, in order. */
  shareTotals(input: {
    readonly scope: ScopeId;
    readonly year: number;
    readonly rhythm: Rhythm;
  }): Promise<readonly StatementTotals[]>;
  shareStatement(input: Period & { readonly scope: ScopeId }): Promise<NamedStatement>;
  recordSettlement(input: NewSettlement): Promise<Result<string, CommitFailure>>;
  /** Takes one back, once. */
  reverseSettlement(input: {
    readonly id: string;
    readonly on: IsoDate;
    readonly reason: string;
  }): Promise<Result<null, CommitFailure>>;
  /** What the scale asks of somebody for a dues year; null where this office is not given their payments. */
  suggestionFor(input: {
    readonly id: MemberId;
    readonly year: number;
  }): Promise<DuesSuggestion | null>;
};
