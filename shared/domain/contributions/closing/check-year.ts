import { type Cents, noCents, toCents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { DuesPromise } from '../arrears/promise.ts';
import { promiseStates } from '../arrears/promise-states.ts';
import { standingOf } from '../cancelled.ts';
import type { Contribution } from '../contribution.ts';
import { type Banked, contestedPayments, waitsForBank } from '../deposits/banked.ts';
import type { Deposit } from '../deposits/deposit.ts';
import { standingPayments } from '../ledger.ts';
import { calendarYear } from './year-lock.ts';

export const yearChecks = [
  'contested',
  'same-slip',
  'not-banked',
  'unmatched-lines',
  'no-payer',
  'no-means',
  'negative-person',
  'odd-year',
  'open-promises',
] as const;
export type YearCheck = (typeof yearChecks)[number];

/** One thing to look at before a year is closed: of whom, or which slip, and how much. */
export type YearRemark = {
  readonly memberId: string | null;
  readonly slip: string | null;
  readonly on: IsoDate | null;
  readonly amount: Cents | null;
};
export type YearFinding = { readonly check: YearCheck; readonly remarks: readonly YearRemark[] };

export type YearToCheck = {
  readonly year: number;
  /** Entries received in the year, and whatever takes them back. */
  readonly entries: readonly Contribution[];
  /** Those of the year that count. */
  readonly movements: readonly Contribution[];
  /** All of the section: a cheque of December goes to the bank in January. */
  readonly deposits: readonly Deposit[];
  readonly banked: Banked;
  readonly promises: readonly DuesPromise[];
  /** Payments of any year of those who promised something. */
  readonly promised: readonly Contribution[];
  readonly unmatched: readonly { readonly on: IsoDate; readonly amount: Cents }[];
  readonly knows: (memberId: string) => boolean;
  /** Records merged into another one speak of the same person. */
  readonly personOf: (memberId: string) => string;
  readonly today: IsoDate;
};

/** What is not as it should be in the books of a year, in the order in which it is best mended. Nothing: all is well. */
export function checkYear(books: YearToCheck): readonly YearFinding[] {
  return yearChecks.flatMap((check): readonly YearFinding[] => {
    const remarks = checks[check](books);
    return remarks.length === 0 ? [] : [{ check, remarks }];
  });
}

const checks: Readonly<Record<YearCheck, (books: YearToCheck) => readonly YearRemark[]>> = {
  contested: ({ deposits, year, entries }) => {
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    return contestedPayments(deposits)
      .filter(
        ({ payment, deposits: claims }) =>
          known.has(payment) || claims.some(({ on }) => calendarYear(on) === year),
      )
      .map(({ payment, deposits: claims }) => {
        const entry = known.get(payment);
        const slip = claims.map((claim) => claim.slip).join(' + ');
        return entry === undefined ? remark({ slip }) : { ...about(entry), slip };
      });
  },
  'same-slip': ({ deposits, year }) => {
    const bySlip = Map.groupBy(
      standingOf(deposits).filter(({ on }) => calendarYear(on) === year),
      ({ slip }) => slip,
    );
    return [...bySlip].flatMap(([slip, same]) =>
      same.length > 1 ? remark({ slip, on: same[0]?.on ?? null }) : [],
    );
  },
  'not-banked': (books) =>
    standing(books)
      .filter((one) => waitsForBank(one, books.banked))
      .map(about),
  'unmatched-lines': ({ unmatched }) => unmatched.map(({ on, amount }) => remark({ on, amount })),
  'no-payer': (books) =>
    standing(books)
      .filter(({ memberId, payer }) => !books.knows(memberId) && !payer)
      .map(about),
  'no-means': (books) =>
    standing(books)
      .filter(({ means }) => !means)
      .map(about),
  'negative-person': ({ movements, personOf }) => {
    const sums = new Map<string, Cents>();
    for (const { memberId, amount } of movements) {
      const person = personOf(memberId);
      sums.set(person, toCents((sums.get(person) ?? noCents) + amount));
    }
    return [...sums].flatMap(([memberId, amount]) =>
      amount < 0 ? remark({ memberId, amount }) : [],
    );
  },
  'odd-year': (books) =>
    standing(books)
      .filter(({ year, receivedOn }) => isOdd(year, receivedOn, books.today))
      .map(about),
  'open-promises': ({ promises, promised, year, personOf, today }) =>
    [...Map.groupBy(promises, ({ memberId }) => personOf(memberId))].flatMap(([person, theirs]) => {
      const paid = promised.filter(({ memberId }) => personOf(memberId) === person);
      const states = promiseStates(theirs, standingPayments(paid, null), today);
      return theirs
        .filter(({ id, dueBy }) => calendarYear(dueBy) <= year && states.get(id) !== 'kept')
        .map(({ memberId, dueBy, amount }) => remark({ memberId, on: dueBy, amount }));
    }),
};

/** Dues of a year may come in the autumn before it, and some pay years late; more than that was mistyped. */
const isOdd = (year: number, receivedOn: IsoDate, today: IsoDate): boolean =>
  year > calendarYear(receivedOn) + 1 ||
  year < calendarYear(receivedOn) - mostYearsLate ||
  receivedOn > today;
const mostYearsLate = 5;

const standing = ({ entries, year }: YearToCheck): readonly Contribution[] =>
  standingPayments(entries, null).filter(({ receivedOn }) => calendarYear(receivedOn) === year);

const about = ({ memberId, receivedOn, amount }: Contribution): YearRemark =>
  remark({ memberId, on: receivedOn, amount });

const remark = (said: Partial<YearRemark>): YearRemark => ({
  memberId: null,
  slip: null,
  on: null,
  amount: null,
  ...said,
});
