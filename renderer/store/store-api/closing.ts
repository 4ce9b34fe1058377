import type { Cents } from '#shared/domain/cents.ts';
import type { YearFinding } from '#shared/domain/contributions/closing/check-year.ts';
import type { YearArchive } from '#shared/domain/contributions/closing/closed-year.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

/** One line of what was done to a year's books. */
export type ClosingFact = {
  readonly id: string;
  readonly kind: 'closed' | 'reopened';
  readonly on: IsoDate;
  readonly by: string | null;
  readonly reason: string | null;
};

export type ClosingYear = {
  readonly year: number;
  readonly movements: number;
  readonly total: Cents;
  /** `current`: it is not over yet. */
  readonly state: 'current' | 'open' | 'closed';
  /** As it was sealed; of two offices that closed it at once, the first. */
  readonly archive: YearArchive | null;
  /** Oldest first. */
  readonly facts: readonly ClosingFact[];
};

/** A finding, with the names of whom it speaks. */
export type NamedFinding = Omit<YearFinding, 'remarks'> & {
  readonly remarks: readonly (YearFinding['remarks'][number] & { readonly name: string })[];
};

export type YearVerdict =
  | { readonly kind: 'unchanged'; readonly fingerprint: string }
  /** Something is there that was not, or no longer is. */
  | { readonly kind: 'changed'; readonly sealed: YearArchive; readonly now: YearArchive }
  | { readonly kind: 'not-closed' };

type OfYear = { readonly scope: ScopeId; readonly year: number };

/** Clôture: what closes a section's books of a calendar year, and shows later that nothing has changed. */
export type ClosingApi = {
  /** Newest first: those in which money moved. */
  closingYears(scope: ScopeId): Promise<readonly ClosingYear[]>;
  yearFindings(input: OfYear): Promise<readonly NamedFinding[]>;
  /** With findings, only with a reason. */
  closeYear(
    input: OfYear & { readonly reason: string | null },
  ): Promise<Result<null, CommitFailure>>;
  reopenYear(input: OfYear & { readonly reason: string }): Promise<Result<null, CommitFailure>>;
  /** Reads every movement of the year again and compares it with the seal. */
  verifyYear(input: OfYear): Promise<YearVerdict>;
  /** The file whose SHA-256 is the year's fingerprint. */
  yearArchive(input: OfYear): Promise<Uint8Array>;
};
