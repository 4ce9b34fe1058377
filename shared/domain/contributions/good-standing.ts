import { type IsoDate, laterOf } from '../dates.ts';
import { dayAfter } from '../segments/shift-day.ts';
import type { Contribution, PaymentFacts } from './contribution.ts';
import { type DuesRules, duesYearBegins, duesYearOf, rulesOfYear } from './dues-rules.ts';
import { standingPayments } from './ledger.ts';

/**
 * Where a member is with their dues on a day (à jour de cotisation). Computed, never typed.
 * `late`: the years that are not paid since they last were up to date, or joined if that is later; `since` is the first
 * day of the oldest. `tolerated`: only the current year is missing, and its time of grace is not over.
 */
export type GoodStanding =
  | { readonly kind: 'first-timer'; readonly paidOn: IsoDate }
  | { readonly kind: 'renewed'; readonly paidOn: IsoDate }
  | { readonly kind: 'exempt' }
  | {
      readonly kind: 'late';
      readonly since: IsoDate;
      readonly years: readonly number[];
      readonly tolerated: boolean;
    }
  | { readonly kind: 'never' }
  | { readonly kind: 'left'; readonly since: IsoDate };

export type DuesPerson = {
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
  /** The dues years for which this person owes nothing. */
  readonly exemptYears: readonly number[];
  readonly isOfficial: boolean;
};

type Ledger = {
  /** All entries of this member, reversals too. */
  readonly ledger: readonly Contribution[];
  readonly rules: DuesRules;
};

/** As it is known by the end of `day`, which may lie in the past or ahead. */
export const goodStandingOn = (
  day: IsoDate,
  person: DuesPerson,
  { ledger, rules }: Ledger,
): GoodStanding => standingWith(day, person, { payments: standingPayments(ledger, day), rules });

type Payments = {
  /** Those that stand on the day, oldest first. */
  readonly payments: readonly PaymentFacts[];
  readonly rules: DuesRules;
};

export function standingWith(
  day: IsoDate,
  person: DuesPerson,
  { payments, rules }: Payments,
): GoodStanding {
  if (person.leftOn !== null && person.leftOn <= day) return { kind: 'left', since: person.leftOn };
  const year = duesYearOf(day, rules);
  const paid = paidYears(payments, person, rules);
  const paidOn = paid.get(year);
  if (paidOn !== undefined) {
    const isRenewed = [...paid.keys()].some((other) => other < year);
    return { kind: isRenewed ? 'renewed' : 'first-timer', paidOn };
  }
  if (person.exemptYears.includes(year)) return { kind: 'exempt' };
  const settled = [...paid.keys(), ...person.exemptYears];
  return settled.length === 0 ? { kind: 'never' } : lateOn(day, person, { settled, rules });
}

function lateOn(
  day: IsoDate,
  { joinedOn }: DuesPerson,
  { settled, rules }: { readonly settled: readonly number[]; readonly rules: DuesRules },
): GoodStanding {
  const year = duesYearOf(day, rules);
  const before = settled.filter((one) => one < year);
  const joined = joinedOn === null ? year : duesYearOf(joinedOn, rules);
  // Who left and came back owes nothing for the years between.
  const after = before.length === 0 ? joined : Math.max(...before) + 1;
  const first = Math.min(year, joinedOn === null ? after : Math.max(after, joined));
  const graceEnds = dayAfter(duesYearBegins(year, rules), {
    count: rulesOfYear(rules, year).graceMonths,
    unit: 'month',
  });
  return {
    kind: 'late',
    since: duesYearBegins(first, rules),
    years: Array.from({ length: year - first + 1 }, (_, place) => first + place),
    tolerated: before.includes(year - 1) && day < graceEnds,
  };
}

/** Whether this standing lets somebody act as a member whose dues are in order. */
export const isInGoodStanding = (standing: GoodStanding): boolean =>
  standing.kind === 'late'
    ? standing.tolerated
    : standing.kind !== 'never' && standing.kind !== 'left';

/** The years whose dues are paid, each with the day on which they came to be. */
function paidYears(
  payments: readonly PaymentFacts[],
  { isOfficial }: DuesPerson,
  rules: DuesRules,
): ReadonlyMap<number, IsoDate> {
  const own = reached(payments, 'dues', (year) => rulesOfYear(rules, year).least);
  if (!isOfficial) return own;
  const official = reached(payments, 'official-dues', () => anyAmount);
  return new Map(
    [...own].flatMap(([year, day]) => {
      if (!rulesOfYear(rules, year).officialsOweBoth) return [[year, day] as const];
      const other = official.get(year);
      return other === undefined ? [] : [[year, laterOf(day, other)] as const];
    }),
  );
}

/** Of an elected official's dues nobody votes the least. */
export const anyAmount = 1;

/** For each year, the day on which payments of this kind first reached `least`. They come oldest first. */
function reached(
  payments: readonly PaymentFacts[],
  kind: 'dues' | 'official-dues',
  leastOf: (year: number) => number,
): ReadonlyMap<number, IsoDate> {
  const byYear = new Map<number, PaymentFacts[]>();
  for (const payment of payments) {
    if (payment.kind !== kind) continue;
    const ofYear = byYear.get(payment.year);
    if (ofYear === undefined) byYear.set(payment.year, [payment]);
    else ofYear.push(payment);
  }
  return new Map(
    [...byYear].flatMap(([year, ofYear]) => {
      const day = reachedOn(ofYear, leastOf(year));
      return day === null ? [] : [[year, day] as const];
    }),
  );
}

/** The day on which these payments, oldest first, came to `least` cents; one without an amount is known to have. */
export function reachedOn(payments: readonly PaymentFacts[], least: number): IsoDate | null {
  let sum = 0;
  for (const { amount, receivedOn } of payments) {
    sum += amount ?? Number.POSITIVE_INFINITY;
    if (sum >= least) return receivedOn;
  }
  return null;
}
