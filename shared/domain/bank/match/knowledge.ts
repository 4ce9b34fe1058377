import type { Cents } from '../../cents.ts';
import type { PaymentMeans } from '../../contributions/payment-means.ts';
import type { IsoDate } from '../../dates.ts';
import type { NotOurs } from './bank-match.ts';
import type { NameIndex } from './name-index.ts';

/** A payment of the ledger that no line of a statement has shown yet, whole: with all its parts. */
export type OpenPayment = {
  /** Of its parts. */
  readonly ids: readonly string[];
  /** For whom it is, and who paid it. */
  readonly people: readonly string[];
  readonly amount: Cents;
  readonly receivedOn: IsoDate;
  readonly means: PaymentMeans | null;
};

/** Cheques or cash that went to the bank together. */
export type OpenDeposit = {
  readonly ids: readonly string[];
  readonly amount: Cents;
  readonly on: IsoDate;
  readonly slip: string | null;
};

/** What a member who has not paid their dues of a year may be expected to pay. */
export type ExpectedDues = {
  readonly memberId: string;
  readonly year: number;
  /** By their scale. */
  readonly suggested: Cents | null;
  readonly lastYear: Cents | null;
};

/** What was remembered of a payer, or learnt from lines treated before. */
export type KnownPayer =
  | { readonly kind: 'people'; readonly people: readonly string[] }
  | { readonly kind: 'not-ours'; readonly reason: NotOurs };

export type BankKnowledge = {
  readonly index: NameIndex;
  readonly payments: readonly OpenPayment[];
  /** Payments that stand on the account already: they may be sent back. */
  readonly banked: readonly OpenPayment[];
  readonly deposits: readonly OpenDeposit[];
  readonly expected: readonly ExpectedDues[];
  /** By the pattern of the label, or the IBAN of the other side. */
  readonly remembered: ReadonlyMap<string, KnownPayer>;
  /** Who paid under this pattern before, where it was always the same people. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly yearOf: (day: IsoDate) => number;
};
