import type { OnlineFate } from '#shared/domain/bank/helloasso/online-fates.ts';
import type { Confidence } from '#shared/domain/bank/match/suggestion.ts';
import type { OnlineExport, OnlinePayment } from '#shared/domain/bank/online-payment.ts';
import type { Cents } from '#shared/domain/cents.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Result } from '#shared/result.ts';
import type { CommitFailure } from './commit-failure.ts';
import type { PaymentFailure, PaymentPart } from './contributions.ts';

/** Whose payment it may be. */
export type OnlinePerson = { readonly memberId: string; readonly confidence: Confidence };

/** A line of the export, and what it means here. */
export type OnlineLine = {
  readonly payment: OnlinePayment;
  readonly fate: OnlineFate;
  /** What was paid, to be shared out among parts. */
  readonly paid: Cents;
  /** What to record, less the person; a price and a gift beyond it are two parts. Together they are `paid`. */
  readonly proposal: readonly Omit<PaymentPart, 'memberId'>[];
  /** Of a fresh line, the best first; nobody when no record is like them. */
  readonly people: readonly OnlinePerson[];
};

/** Money that the platform sent to the bank at once. */
export type OnlinePayout = {
  readonly on: IsoDate | null;
  readonly reference: string | null;
  readonly total: Cents;
  /** Of the lines it is made of, how many. */
  readonly count: number;
  /** What the ledger has of it. */
  readonly payments: readonly string[];
  /** Lines of it that are not recorded yet: first they are. */
  readonly missing: number;
  /** The open line of the statement that shows it, to be tied by `confirmMatch` once nothing is missing. */
  readonly line: string | null;
};

export type OnlinePreview = {
  readonly canWrite: boolean;
  readonly counts: Readonly<Record<OnlineFate['kind'], number>>;
  readonly lines: readonly OnlineLine[];
  readonly names: Readonly<Record<string, string>>;
  readonly payouts: readonly OnlinePayout[];
};

export type OnlineEntry = {
  readonly payment: OnlinePayment;
  /** They add up to what was paid. */
  readonly parts: readonly PaymentPart[];
};

/** What could not be recorded: the place of the line in the file, and why. All others are recorded. */
export type OnlineRefusal = { readonly number: number; readonly failure: PaymentFailure };

export type OnlineRecorded = {
  /** Lines, not parts. */
  readonly recorded: number;
  readonly reversed: number;
  readonly refused: readonly OnlineRefusal[];
};

export type OnlineApi = {
  /** What recording this export would bring; nothing is written. Null: these books are not given to this office. */
  previewOnline(input: {
    readonly scope: ScopeId;
    readonly online: OnlineExport;
  }): Promise<OnlinePreview | null>;
  /**
   * Records these lines with the numbers of their orders, an act for each payment, and takes back what was given back.
   * Recording twice changes nothing.
   */
  recordOnline(input: {
    readonly scope: ScopeId;
    readonly entries: readonly OnlineEntry[];
    /** Lines whose fate is `reverse`. */
    readonly reversals: readonly {
      readonly number: number;
      readonly payments: readonly string[];
    }[];
    readonly on: IsoDate;
    /** Of what is taken back, as the ledger keeps it. */
    readonly reason: string;
  }): Promise<Result<OnlineRecorded, CommitFailure>>;
};
