import { type Cents, noCents, toCents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { Contribution } from '../contribution.ts';
import type { Shares } from '../share-dues.ts';
import { type Settlement, settlementMovements, UpperLevel } from './settlement.ts';
import type { SharedMovement } from './share-ledger.ts';

/** Both days included; what was received belongs to the day on which it was. */
export type Period = { readonly from: IsoDate; readonly to: IsoDate };

/** Between a section and a level above it. `before` and `remaining` are negative where more was paid than is owed. */
export type LevelAccount = {
  /** Still owed from before the period. */
  readonly before: Cents;
  readonly owed: Cents;
  readonly settled: Cents;
  readonly remaining: Cents;
};

export type Statement<C extends Contribution = Contribution> = Period & {
  /** What came in or was taken back, oldest first. */
  readonly movements: readonly SharedMovement<C>[];
  readonly received: Cents;
  readonly shares: Shares;
  readonly settlements: readonly Settlement[];
  readonly accounts: Readonly<Record<UpperLevel, LevelAccount>>;
};

type Books<C extends Contribution> = {
  /** As `shareLedger` gives them. */
  readonly movements: readonly SharedMovement<C>[];
  readonly settlements: readonly Settlement[];
};

/** What is owed upward of a period. A payment that was taken back since lowers the period in which that happened. */
export function statementOf<C extends Contribution>(
  { from, to }: Period,
  books: Books<C>,
): Statement<C> {
  const paid = settlementMovements(books.settlements);
  const movements = books.movements.filter(({ entry }) => isIn(entry.receivedOn, from, to));
  const settlements = paid.filter(({ paidOn }) => isIn(paidOn, from, to));
  const earlier = books.movements.filter(({ entry }) => entry.receivedOn < from);
  const paidEarlier = paid.filter(({ paidOn }) => paidOn < from);
  const account = (level: UpperLevel): LevelAccount => {
    const before = toCents(owedTo(level, earlier) - settledTo(level, paidEarlier));
    const owed = owedTo(level, movements);
    const settled = settledTo(level, settlements);
    return { before, owed, settled, remaining: toCents(before + owed - settled) };
  };
  return {
    from,
    to,
    movements,
    received: sum(movements, ({ entry }) => entry.amount),
    shares: {
      section: sum(movements, ({ shares }) => shares.section),
      federation: owedTo('federation', movements),
      national: owedTo('national', movements),
    },
    settlements,
    accounts: { federation: account('federation'), national: account('national') },
  };
}

const owedTo = (level: UpperLevel, movements: readonly SharedMovement[]): Cents =>
  sum(movements, ({ shares }) => shares[level]);

const settledTo = (level: UpperLevel, settlements: readonly Settlement[]): Cents =>
  sum(settlements, (one) => (one.level === level ? one.amount : noCents));

const sum = <T>(all: readonly T[], amountOf: (one: T) => Cents): Cents =>
  toCents(all.reduce((total, one) => total + amountOf(one), 0));

const isIn = (day: IsoDate, from: IsoDate, to: IsoDate): boolean => from <= day && day <= to;

export const upperLevels: readonly UpperLevel[] = UpperLevel.options;
