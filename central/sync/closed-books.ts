import { closingsByYear, yearWrittenBy } from '#shared/domain/contributions/closing/year-lock.ts';
import { type BooksLock, type ClosingRow, closingsOf, lockBooks } from '../store/closed-years.ts';
import type { Sql } from '../store/store.ts';
import type { OfferedMutation } from './accepted-mutation.ts';
import type { RowEntity, WorkingSet } from './working-set.ts';

const bookKinds: ReadonlySet<unknown> = new Set([
  'contribution',
  'deposit',
  'settlement',
  'closed-year',
]);

/** The closings that this push has to respect. From here on nobody closes what it writes into. */
export async function loadClosings(
  sql: Sql,
  mutations: readonly OfferedMutation[],
): Promise<ClosingRow[]> {
  const locks = new Map<string, BooksLock>();
  for (const { op, entity, scope } of mutations) {
    if (op !== 'create' || typeof scope !== 'string' || !bookKinds.has(entity)) continue;
    const isAlone = entity === 'closed-year' || locks.get(scope)?.hold === 'alone';
    locks.set(scope, { scope, hold: isAlone ? 'alone' : 'shared' });
  }
  if (locks.size === 0) return [];
  await lockBooks(sql, [...locks.values()]);
  return [...(await closingsOf(sql, [...locks.keys()]))];
}

type New = {
  readonly entity: RowEntity;
  readonly id: string;
  readonly scope: string;
  readonly set: object;
};

/** Whether the money of this new row moved in a year whose books are closed. */
export function isInClosedBooks({ closings }: WorkingSet, { entity, scope, set }: New): boolean {
  const year = yearWrittenBy(entity, set);
  return (
    year !== null && closingsByYear(closings.filter((closing) => closing.scope === scope)).has(year)
  );
}

/** What follows in the same push must respect it too. */
export function noteClosing({ closings }: WorkingSet, { entity, id, scope, set }: New): void {
  if (entity !== 'closed-year') return;
  const { year, reopens }: { year?: unknown; reopens?: unknown } = set;
  if (typeof year !== 'number') return;
  closings.push({ id, scope, year, reopens: typeof reopens === 'string' ? reopens : null });
}
