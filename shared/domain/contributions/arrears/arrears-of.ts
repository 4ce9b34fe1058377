import { compareCodes } from '../../../compare.ts';
import { type Cents, toCents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { ContributionFields } from '../contribution.ts';
import { type DuesRules, duesYearBegins, duesYearOf } from '../dues-rules.ts';
import { type DuesPerson, standingWith } from '../good-standing.ts';
import type { DuesPromise } from './promise.ts';
import { type PromiseState, promiseStates } from './promise-states.ts';
import type { Reminder, ReminderFields } from './reminder.ts';
import { type AsksOf, type YearOwed, yearOwed } from './year-owed.ts';

export type Debtor = {
  readonly person: DuesPerson;
  /** Those that stand on the day, oldest first. */
  readonly payments: readonly ContributionFields[];
  readonly promises: readonly DuesPromise[];
  readonly reminders: readonly Reminder[];
  readonly asks: AsksOf;
};

/** What somebody owes a section, and what was said of it. */
export type Arrears = {
  /** `never`: no year was ever paid; only the present one is asked for. */
  readonly kind: 'late' | 'never';
  readonly since: IsoDate;
  /** Only the present year is missing, and its time of grace is not over. */
  readonly tolerated: boolean;
  /** Oldest first. */
  readonly years: readonly YearOwed[];
  /** Of the years of which it is known. */
  readonly rest: Cents;
  /** False where `rest` leaves out a year of which it is not known. */
  readonly isWhole: boolean;
  readonly lastPayment: { readonly on: IsoDate; readonly amount: Cents } | null;
  readonly lastContact: Pick<ReminderFields, 'on' | 'channel' | 'template' | 'by'> | null;
  /** The one that matters: an open one, else the last that was broken. */
  readonly promise: ArrearsPromise | null;
};

export type ArrearsPromise = {
  readonly id: string;
  readonly state: PromiseState;
  readonly amount: Cents;
  readonly dueBy: IsoDate;
};

/** Null of who owes nothing on the day: paid, exempt, or gone. */
export function arrearsOf(day: IsoDate, debtor: Debtor, rules: DuesRules): Arrears | null {
  const { person, payments, promises, reminders, asks } = debtor;
  const standing = standingWith(day, person, { payments, rules });
  if (standing.kind !== 'late' && standing.kind !== 'never') return null;
  const present = duesYearOf(day, rules);
  const missing = standing.kind === 'late' ? standing.years : [present];
  const years = missing
    .filter((year) => !person.exemptYears.includes(year))
    .map((year) => yearOwed(year, { payments, asks }));
  const last = payments.at(-1);
  return {
    kind: standing.kind,
    since: standing.kind === 'late' ? standing.since : duesYearBegins(present, rules),
    tolerated: standing.kind === 'late' && standing.tolerated,
    years,
    rest: toCents(years.reduce((total, { rest }) => total + (rest ?? 0), 0)),
    isWhole: years.every(({ rest }) => rest !== null),
    lastPayment: last ? { on: last.receivedOn, amount: last.amount } : null,
    lastContact: lastContact(reminders, day),
    promise: promiseThatMatters(promises, { payments, day }),
  };
}

function lastContact(reminders: readonly Reminder[], day: IsoDate): Arrears['lastContact'] {
  const last = reminders
    .filter(({ on }) => on <= day)
    .reduce<Reminder | null>(
      (latest, one) => (latest === null || isLater(one, latest) ? one : latest),
      null,
    );
  if (last === null) return null;
  const { on, channel, template, by } = last;
  return { on, channel, template, by };
}

/** Of two on one day the one noted last: every office names the same. */
const isLater = (a: Reminder, b: Reminder): boolean => (a.on === b.on ? a.id > b.id : a.on > b.on);

function promiseThatMatters(
  promises: readonly DuesPromise[],
  { payments, day }: { readonly payments: readonly ContributionFields[]; readonly day: IsoDate },
): ArrearsPromise | null {
  const known = promises.filter(({ promisedOn }) => promisedOn <= day);
  const states = promiseStates(known, payments, day);
  const rows = known
    .map(({ id, amount, dueBy }) => ({ id, amount, dueBy, state: states.get(id) ?? 'open' }))
    .sort((a, b) => compareCodes(a.dueBy, b.dueBy) || compareCodes(a.id, b.id));
  return (
    rows.find(({ state }) => state === 'open') ??
    rows.findLast(({ state }) => state === 'broken') ??
    null
  );
}
