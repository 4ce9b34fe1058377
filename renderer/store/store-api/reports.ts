import type { Report } from '#shared/domain/contributions/reports/report.ts';
import type { ReportQuestion } from '#shared/domain/contributions/reports/report-question.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';

/** The scope is a section's money; its people are those of the same section. */
export type ReportInput = { readonly scope: ScopeId; readonly question: ReportQuestion };

export type MadeReport = {
  readonly report: Report;
  /** SHA-256 of what the report says, in hexadecimal: that of the frozen one, too. */
  readonly sha256: string;
};

export type FreezeFailure =
  | CommitFailure
  /** The figures are others than those that were looked at. */
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'too-long' };

/** A frozen report in a list of them. */
export type FrozenLine = {
  readonly id: string;
  /** Null of one that only a newer version can show. */
  readonly question: ReportQuestion | null;
  readonly sha256: string;
  readonly frozenAt: string;
  readonly by: string | null;
};

export type FrozenReport = FrozenLine & {
  readonly report: Report | null;
  /** Whether the fingerprint, computed anew, is the one that was kept. */
  readonly isIntact: boolean;
};

/** What the treasurer's desk counts. Long ones are made in pieces, and begun anew when something changes meanwhile. */
export type ReportsApi = {
  report(input: ReportInput): Promise<MadeReport>;
  /** Keeps the report that has this fingerprint now, for good; gives the id of the record. */
  freezeReport(
    input: ReportInput & { readonly sha256: string },
  ): Promise<Result<string, FreezeFailure>>;
  /** Newest first. */
  frozenReports(scope: ScopeId): Promise<readonly FrozenLine[]>;
  frozenReport(id: string): Promise<FrozenReport | null>;
};
