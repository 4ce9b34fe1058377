import type { BankLineFields } from '#shared/domain/bank/match/bank-line.ts';
import type { BankMatchFields } from '#shared/domain/bank/match/bank-match.ts';
import type { MatchAct, Suggestion } from '#shared/domain/bank/match/suggestion.ts';
import type { BankStatement } from '#shared/domain/bank/statement.ts';
import type { Cents } from '#shared/domain/cents.ts';
import type { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';
import type { PaymentFailure } from './contributions.ts';

export type BankShow = 'open' | 'done' | 'not-ours';

export type BankDeskLine = {
  readonly id: string;
  readonly fields: BankLineFields;
  /** The best first; empty once it is treated. */
  readonly suggestions: readonly Suggestion[];
  /** Null: it is to be treated. */
  readonly decision: BankMatchFields | null;
};

/** A payment that a suggestion or a decision names. */
export type BankPayment = {
  readonly memberId: string;
  readonly amount: Cents;
  readonly receivedOn: IsoDate;
  readonly kind: ContributionKind;
  readonly year: number;
};

type Sum = { readonly count: number; readonly total: Cents };

export type BankDesk = {
  readonly scope: ScopeId;
  readonly canWrite: boolean;
  readonly counts: Readonly<Record<BankShow, number>>;
  /** Of those to be treated, the ones whose suggestion is sure. */
  readonly sure: number;
  /** Of the kind asked for, the oldest first where they are to be treated, else the newest. */
  readonly lines: readonly BankDeskLine[];
  readonly names: Readonly<Record<string, string>>;
  readonly payments: Readonly<Record<string, BankPayment>>;
  readonly totals: {
    /** Everything that came in, as the statements say. */
    readonly cameIn: Sum;
    readonly matched: Sum;
    readonly notOurs: Sum;
    readonly open: Sum;
    /** Recorded as paid to the account between the first line and the last, and seen on no statement. */
    readonly unseen: Sum;
  };
  readonly period: { readonly from: IsoDate; readonly to: IsoDate } | null;
};

export type StatementPreview = {
  /** Lines that are not here yet, and those that are. */
  readonly fresh: number;
  readonly known: number;
  /** Of the fresh ones, those with the day and the sum of a line that is here under other words: the same file in another format? */
  readonly alike: number;
  readonly total: Cents;
  /** The section's own IBAN, where the statement is of another account. */
  readonly otherAccount: { readonly own: string; readonly found: string } | null;
};

export type MatchInput = {
  readonly line: string;
  readonly act: MatchAct;
  readonly on: IsoDate;
  /** Of what is taken back: why, as the ledger keeps it. Of what is not ours: a note. */
  readonly reason: string | null;
  /** Keeps who pays under this label, for the next statement. */
  readonly remember: boolean;
};

type Section = { readonly scope: ScopeId };

export type BankApi = {
  bankDesk(
    input: Section & { readonly show: BankShow; readonly most: number },
  ): Promise<BankDesk | null>;
  /** What keeping this statement would bring; nothing is written. */
  previewStatement(
    input: Section & { readonly statement: BankStatement },
  ): Promise<StatementPreview>;
  /** Keeps its lines; those that are here already change nothing. Gives how many were new. */
  keepStatement(
    input: Section & { readonly statement: BankStatement },
  ): Promise<Result<number, CommitFailure>>;
  /** Records, ties, takes back or sets aside what a line is, in one act with the decision. */
  confirmMatch(input: MatchInput): Promise<Result<null, PaymentFailure>>;
  /** The line is to be treated again; payments that were recorded from it are taken back by a reversal. */
  takeBackMatch(input: {
    readonly line: string;
    readonly on: IsoDate;
    readonly reason: string;
  }): Promise<Result<null, CommitFailure>>;
  /** Of all lines to be treated, those whose first suggestion is sure, as they are now. */
  sureMatches(scope: ScopeId): Promise<Pick<BankDesk, 'lines' | 'names' | 'payments'>>;
};
