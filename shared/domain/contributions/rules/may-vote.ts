import { unreachable } from '../../../result.ts';
import type { IsoDate } from '../../dates.ts';
import { anniversaryIn, dayBefore } from '../../segments/shift-day.ts';
import { type DuesRules, duesYearOf, rulesOfYear } from '../dues-rules.ts';
import { type GoodStanding, isInGoodStanding } from '../good-standing.ts';

/** Why somebody may not vote. */
export type VoteBar =
  | { readonly kind: 'no-member' }
  | { readonly kind: 'left'; readonly since: IsoDate }
  | { readonly kind: 'joined-when' }
  | { readonly kind: 'joined-late'; readonly joinedOn: IsoDate; readonly needed: IsoDate }
  | { readonly kind: 'never-paid' }
  | { readonly kind: 'late'; readonly years: readonly number[] };

/** `on-paying`: what is missing may be paid at the table. */
export type VoteRight =
  | { readonly kind: 'may' }
  | { readonly kind: 'on-paying'; readonly bar: VoteBar }
  | { readonly kind: 'may-not'; readonly bars: readonly VoteBar[] };

export type Voter = {
  readonly isMember: boolean;
  readonly joinedOn: IsoDate | null;
};

type Vote = {
  /** Of the vote. */
  readonly day: IsoDate;
  readonly rules: DuesRules;
  /** On `voteDuesDay`; null of who owes no dues. */
  readonly standing: GoodStanding | null;
};

/** The day by the end of which dues must be in for a vote on `day`. */
export function voteDuesDay(day: IsoDate, rules: DuesRules): IsoDate {
  const { voteDues } = rulesOfYear(rules, duesYearOf(day, rules));
  switch (voteDues.kind) {
    case 'days-before':
      return dayBefore(day, { count: voteDues.days, unit: 'day' });
    case 'calendar': {
      const year = Number(day.slice(0, 4));
      // The 29th of February is the 28th of most years.
      const thisYear = anniversaryIn(year, `2000-${voteDues.day}`);
      return thisYear <= day ? thisYear : anniversaryIn(year - 1, `2000-${voteDues.day}`);
    }
    default:
      return unreachable(voteDues);
  }
}

/** By the rules of the vote's dues year. All that stands against it is said, not only the first thing. */
export function mayVote(person: Voter, { day, rules, standing }: Vote): VoteRight {
  const { seniorityMonths, payAtTable } = rulesOfYear(rules, duesYearOf(day, rules));
  const needed = dayBefore(day, { count: seniorityMonths, unit: 'month' });
  const bars = [...membershipBars(person, needed, seniorityMonths > 0)];
  const dues = standing === null ? null : duesBar(standing);
  if (dues === null) return bars.length === 0 ? { kind: 'may' } : { kind: 'may-not', bars };
  const isPayable = payAtTable && dues.kind !== 'left';
  if (bars.length === 0 && isPayable) return { kind: 'on-paying', bar: dues };
  return { kind: 'may-not', bars: [...bars, dues] };
}

function membershipBars(
  { isMember, joinedOn }: Voter,
  needed: IsoDate,
  asksSeniority: boolean,
): readonly VoteBar[] {
  if (!isMember) return [{ kind: 'no-member' }];
  if (joinedOn === null) return asksSeniority ? [{ kind: 'joined-when' }] : [];
  return joinedOn > needed ? [{ kind: 'joined-late', joinedOn, needed }] : [];
}

function duesBar(standing: GoodStanding): VoteBar | null {
  if (isInGoodStanding(standing)) return null;
  if (standing.kind === 'left') return { kind: 'left', since: standing.since };
  return standing.kind === 'late'
    ? { kind: 'late', years: standing.years }
    : { kind: 'never-paid' };
}
