import { canonical } from '../../../canonical.ts';
import { type Cents, noCents, toCents } from '../../cents.ts';
import type { Contribution } from '../contribution.ts';
import type { Deposit } from '../deposits/deposit.ts';
import { totalOf } from '../ledger.ts';
import { type Settlement, settlementMovements } from '../shares/settlement.ts';
import type { YearArchive } from './closed-year.ts';

/** Everything that was written down of a section's money of a year, in any order. */
export type YearBooks = {
  readonly year: number;
  readonly entries: readonly Contribution[];
  /** Those of them that count: of two reversals of one payment, the first. */
  readonly movements: readonly Contribution[];
  readonly deposits: readonly Deposit[];
  readonly settlements: readonly Settlement[];
};

/**
 * The archive's file: a line says what it is, then each entry, each deposit and each settlement as
 * canonical JSON, by id. The same books
 * give the same bytes in every office, whatever order they came in, so that its SHA-256 is the year's fingerprint.
 */
export function archiveText({
  year,
  entries,
  deposits,
  settlements,
}: Omit<YearBooks, 'movements'>): string {
  return [
    { format: 'permanence-closed-year', version: 1, year },
    ...[...entries].sort(byId).map((entry) => ({ contribution: entry })),
    ...[...deposits].sort(byId).map((deposit) => ({ deposit })),
    ...[...settlements].sort(byId).map((settlement) => ({ settlement })),
  ]
    .map((line) => `${canonical(line)}\n`)
    .join('');
}

/** What the year came to. A reversal counts on its own day, in the kind and means of what it takes back. */
export const archiveSums = ({
  movements,
  deposits,
  settlements,
}: Omit<YearBooks, 'year' | 'entries'>): Omit<YearArchive, 'fingerprint'> => ({
  movements: movements.length,
  reversals: movements.filter(({ reverses }) => reverses !== null).length,
  deposits: deposits.filter(({ cancels }) => cancels === null).length,
  settlements: totalOf(settlementMovements(settlements)),
  total: totalOf(movements),
  byKind: sumsBy(movements, ({ kind }) => kind),
  byMeans: sumsBy(movements, ({ means }) => means?.kind ?? 'unknown'),
  byMonth: sumsBy(movements, ({ receivedOn }) => receivedOn.slice(5, 7)),
});

function sumsBy(
  entries: readonly Contribution[],
  keyOf: (entry: Contribution) => string,
): Readonly<Record<string, Cents>> {
  const sums = new Map<string, Cents>();
  for (const entry of entries) {
    const key = keyOf(entry);
    sums.set(key, toCents((sums.get(key) ?? noCents) + entry.amount));
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => Number(a > b) - Number(a < b)));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  Number(a.id > b.id) - Number(a.id < b.id);
