import type { MemberFields } from '../../members/member.ts';
import type { Contribution } from '../contribution.ts';
import type { Deposit } from '../deposits/deposit.ts';
import type { DuesRules } from '../dues-rules.ts';
import type { DuesPerson } from '../good-standing.ts';

export type ReportPerson = {
  readonly id: string;
  readonly fields: MemberFields;
  /** Null of who owes no dues. */
  readonly debtor: DuesPerson | null;
  /** Every entry that speaks of them, reversals too, in any section. */
  readonly ledger: () => readonly Contribution[];
};

/** What a report is made of. */
export type ReportFacts = {
  /** As it calls itself. */
  readonly section: string;
  readonly rules: DuesRules;
  /** Everybody of the section, read once. */
  readonly people: Iterable<ReportPerson>;
  /** The section's own payments that stand, in no order, each with the id of the record that speaks for its person. */
  readonly payments: Iterable<Contribution>;
  /** The section's own, those that were cancelled too. */
  readonly deposits: readonly Deposit[];
};

/** A report on its way; others may have their turn at each `yield`. */
export type ReportWork<T> = Generator<void, T>;

const atOnce = 500;

/** Goes through many, and lets others have their turn. */
export function* unhurried<T>(all: Iterable<T>, step: (one: T) => void): ReportWork<void> {
  let done = 0;
  for (const one of all) {
    step(one);
    done += 1;
    if (done % atOnce === 0) yield;
  }
}
