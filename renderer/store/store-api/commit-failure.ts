import type { MemberField } from '#shared/domain/members/member.ts';

/** `no-section`: not connected yet and no local section exists. */
export type CommitFailure =
  | { readonly kind: 'disk'; readonly message: string }
  | { readonly kind: 'unknown-member' }
  | { readonly kind: 'unknown-record' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'invalid'; readonly field: MemberField }
  | { readonly kind: 'invalid-record'; readonly field: string }
  /** An order stands on it: a version that was printed, or an order whose stock was noted. */
  | { readonly kind: 'ordered' | 'in-stock' }
  | { readonly kind: 'no-section' }
  /** The books of that year are closed: it is opened again first, or the day is one of an open year. */
  | { readonly kind: 'closed-year' }
  | { readonly kind: 'year-not-over' }
  /** Of a deposit: what was chosen does not wait any more, its number is taken, or it came in after that day. */
  | { readonly kind: 'not-waiting' | 'slip-used' | 'before-receipt' }
  | { readonly kind: 'nothing-planned' }
  | { readonly kind: 'already-undone' }
  /** To take it back would need values of people who are deleted for good. */
  | { readonly kind: 'forgotten' }
  /** A person stopped it: nothing was written. */
  | { readonly kind: 'cancelled' };
