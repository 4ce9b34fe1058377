import type { Cents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { NotOurs } from './bank-match.ts';

/** A line of a statement, as far as matching asks. Money that left the account is below zero. */
export type LineToMatch = {
  readonly id: string;
  readonly bookedOn: IsoDate;
  readonly amount: Cents;
  readonly label: string;
  /** What else the bank says of it: an order, a remittance. */
  readonly reference: string | null;
  /** Of the account on the other side. */
  readonly iban: string | null;
};

/** How much of a name stands in a label, the whole of it first. */
export type Likeness = 'full' | 'variant' | 'half' | 'typo' | 'initial' | 'cut' | 'family';

/** Why a suggestion is made, in terms a treasurer reads. */
export type MatchReason =
  | { readonly kind: 'name'; readonly memberId: string; readonly likeness: Likeness }
  /** The label names `of`, who lives with the member. */
  | { readonly kind: 'partner'; readonly memberId: string; readonly of: string }
  | { readonly kind: 'several-of-that-name'; readonly count: number }
  | { readonly kind: 'member-number'; readonly number: string }
  | { readonly kind: 'order'; readonly order: string }
  | { readonly kind: 'cheque-number'; readonly number: string }
  | { readonly kind: 'same-amount'; readonly as: 'recorded' | 'suggested' | 'last-year' }
  | { readonly kind: 'other-amount'; readonly expected: Cents | null }
  | { readonly kind: 'instalment'; readonly of: Cents; readonly count: number }
  | { readonly kind: 'household-sum'; readonly count: number }
  | { readonly kind: 'deposit'; readonly slip: string | null; readonly count: number }
  | { readonly kind: 'remembered' }
  | { readonly kind: 'same-label-before' }
  /** What an online platform sent to the bank at once. */
  | { readonly kind: 'payout'; readonly count: number }
  /** They owe no dues of the year, or no longer: it is taken for a gift. */
  | { readonly kind: 'no-dues-open'; readonly year: number }
  | { readonly kind: 'fees' }
  | { readonly kind: 'returned' }
  | { readonly kind: 'outgoing' };

/** `sure` is confirmed at a glance, `likely` deserves one, `look` is a hint only. */
export const confidences = ['sure', 'likely', 'look'] as const;
export type Confidence = (typeof confidences)[number];

export type ProposedPart = {
  readonly memberId: string;
  readonly kind: 'dues' | 'donation';
  readonly year: number;
  readonly amount: Cents;
};

export type MatchAct =
  /** To payments that are recorded already, by their ids. */
  | { readonly kind: 'tie'; readonly payments: readonly string[] }
  | { readonly kind: 'record'; readonly parts: readonly ProposedPart[] }
  /** Payments that the bank has taken back. */
  | { readonly kind: 'reverse'; readonly payments: readonly string[] }
  | { readonly kind: 'not-ours'; readonly reason: NotOurs };

export type Suggestion = {
  readonly confidence: Confidence;
  readonly act: MatchAct;
  readonly because: readonly MatchReason[];
};
