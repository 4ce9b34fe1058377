import { toCents } from '#shared/domain/cents.ts';
import { calendarYear } from '#shared/domain/contributions/closing/year-lock.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import type { ClosingFact, ClosingYear } from '../../store-api/closing.ts';
import { todayOf } from '../../today.ts';
import { closingsIn } from './closed-years.ts';
import { countsIn } from './year-books.ts';

/** Newest first; the current one is always there. */
export function closingYears(engine: Engine, scope: ScopeId): readonly ClosingYear[] {
  const current = calendarYear(todayOf(engine));
  const sums = sumsByYear(engine, scope);
  const standing = closingsIn(engine, scope);
  const facts = factsByYear(engine, scope);
  const years = new Set([current, ...sums.keys(), ...facts.keys()]);
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const closings = standing.get(year) ?? [];
      const open = year < current ? 'open' : 'current';
      return {
        year,
        movements: sums.get(year)?.movements ?? 0,
        total: toCents(sums.get(year)?.total ?? 0),
        state: closings.length > 0 ? 'closed' : open,
        archive: closings[0]?.archive ?? null,
        facts: facts.get(year) ?? [],
      };
    });
}

function sumsByYear(engine: Engine, scope: ScopeId) {
  const sums = new Map<number, { movements: number; total: number }>();
  for (const entry of engine.ledger.ofSection(scope)) {
    if (!countsIn(engine, entry)) continue;
    const year = calendarYear(entry.receivedOn);
    const sum = sums.get(year) ?? { movements: 0, total: 0 };
    sum.movements += 1;
    sum.total += entry.amount;
    sums.set(year, sum);
  }
  return sums;
}

function factsByYear({ records }: Engine, scope: ScopeId): ReadonlyMap<number, ClosingFact[]> {
  const facts = new Map<number, ClosingFact[]>();
  const rows = records.all('closed-year').filter((row) => row.scope === scope);
  for (const { id, fields } of [...rows].sort(
    (a, b) => Number(a.id > b.id) - Number(a.id < b.id),
  )) {
    const { year, on, by, reason, reopens } = fields;
    const known = facts.get(year) ?? [];
    known.push({ id, kind: reopens === null ? 'closed' : 'reopened', on, by, reason });
    facts.set(year, known);
  }
  return facts;
}
