import type { Cents } from '#shared/domain/cents.ts';
import type { MoneyFinding } from '#shared/domain/contributions/check-limits.ts';
import type {
  Contribution,
  ContributionFields,
} from '#shared/domain/contributions/contribution.ts';
import type { GoodStanding } from '#shared/domain/contributions/good-standing.ts';
import type { VoteRight } from '#shared/domain/contributions/rules/may-vote.ts';
import type { YearInDues } from '#shared/domain/contributions/year-in-dues.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';
import type { SectionChoice } from './section-choice.ts';

/** One line of a person's ledger, and what took it back. */
export type PaymentLine = {
  readonly payment: Contribution;
  readonly reversal: Contribution | null;
};

export type PersonPayments = {
  readonly id: MemberId;
  /** Newest first; of records merged into this one too. None where this office is not given the amounts. */
  readonly lines: readonly PaymentLine[];
  /** Null of who owes no dues. */
  readonly standing: GoodStanding | null;
  readonly canWrite: boolean;
};

/** What one member paid; of a payment for several people, one part. */
export type PaymentPart = Pick<ContributionFields, 'memberId' | 'kind' | 'year' | 'amount'>;

export type NewPayment = Omit<
  ContributionFields,
  keyof PaymentPart | 'reverses' | 'reason' | 'payment'
> & {
  readonly parts: readonly PaymentPart[];
  /** Of the whole cheque, where it is known beside its parts: they must be it to the cent. */
  readonly total?: Cents;
};

/** `forbidden`: the law forbids it; nothing was recorded. */
export type PaymentFailure =
  | CommitFailure
  | { readonly kind: 'forbidden'; readonly findings: readonly MoneyFinding[] };

export type PaymentReversal = {
  readonly id: string;
  readonly on: IsoDate;
  readonly reason: string;
};

/** The ledger of dues and gifts: it only grows. Nothing in it is on the undo list: a mistake is taken back by a reversal. */
export type ContributionsApi = {
  /** The sections whose payments this office is given. */
  duesSections(): Promise<readonly SectionChoice[]>;
  yearInDues(input: { readonly scope: ScopeId; readonly year: number }): Promise<YearInDues>;
  paymentsOf(id: MemberId): Promise<PersonPayments | null>;
  /** Whether they may vote on a day, by the dues of the day that their section's rules name; null: nobody of that id. */
  voteRightOf(input: { readonly id: MemberId; readonly day: IsoDate }): Promise<VoteRight | null>;
  /** All parts or none; gives their ids in the order of `parts`. */
  recordPayment(input: NewPayment): Promise<Result<readonly string[], PaymentFailure>>;
  /** Why `recordPayment` would refuse it now; null: it would not. */
  checkPayment(input: NewPayment): Promise<PaymentFailure | null>;
  /** The next free receipt number of a dues year, `2026-0007`. */
  receiptFor(input: { readonly scope: ScopeId; readonly year: number }): Promise<string>;
  /** Takes back one part, once. */
  reversePayment(input: PaymentReversal): Promise<Result<null, CommitFailure>>;
};
