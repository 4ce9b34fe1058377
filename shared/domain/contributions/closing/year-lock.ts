import { IsoDate } from '../../dates.ts';
import type { ClosedYear } from './closed-year.ts';

/** The closings that stand of each year, oldest first: two offices may have closed the same one. */
export function closingsByYear<C extends Pick<ClosedYear, 'id' | 'year' | 'reopens'>>(
  rows: readonly C[],
): ReadonlyMap<number, readonly C[]> {
  const reopened = new Set(rows.flatMap(({ reopens }) => reopens ?? []));
  const standing = new Map<number, C[]>();
  for (const row of [...rows].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id))) {
    if (row.reopens !== null || reopened.has(row.id)) continue;
    standing.set(row.year, [...(standing.get(row.year) ?? []), row]);
  }
  return standing;
}

/**
 * The year whose books a new row would change, by the day on which the money moved; null: it changes none. A reversal is
 * a movement of its own day: what was closed may be taken back in a year that is open.
 */
export function yearWrittenBy(
  entity: string,
  { receivedOn, on, paidOn, reopens = null, year }: Dated,
): number | null {
  switch (entity) {
    case 'contribution':
      return yearOf(receivedOn);
    case 'deposit':
      return yearOf(on);
    case 'settlement':
      return yearOf(paidOn);
    case 'closed-year':
      return reopens === null && typeof year === 'number' ? year : null;
    default:
      return null;
  }
}

/** Whatever a row may say of when it was: central has not read it. */
type Dated = {
  readonly receivedOn?: unknown;
  readonly on?: unknown;
  readonly paidOn?: unknown;
  readonly reopens?: unknown;
  readonly year?: unknown;
};

function yearOf(day: unknown): number | null {
  const read = IsoDate.safeParse(day);
  return read.success ? calendarYear(read.data) : null;
}

/** Books are closed by the calendar year, whatever year the dues are for: so are those of a party. */
export const calendarYear = (day: IsoDate): number => Number(day.slice(0, 4));
