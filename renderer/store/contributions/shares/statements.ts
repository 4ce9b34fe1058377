import { periodsOf, type Rhythm } from '#shared/domain/contributions/shares/periods.ts';
import type { SharedMovement } from '#shared/domain/contributions/shares/share-ledger.ts';
import { type Period, statementOf } from '#shared/domain/contributions/shares/upward.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import type { NamedStatement, StatementLine, StatementTotals } from '../../store-api/shares.ts';
import { todayOf } from '../../today.ts';
import type { LedgerEntry } from '../ledger-index.ts';
import { booksOf, rowsOf } from './books.ts';

export function shareYears(engine: Engine, scope: ScopeId): readonly number[] {
  const years = new Set([yearOf(todayOf(engine))]);
  for (const { receivedOn } of engine.ledger.ofSection(scope)) years.add(yearOf(receivedOn));
  for (const { fields } of rowsOf(engine, 'settlement', scope)) years.add(yearOf(fields.paidOn));
  return [...years].sort((a, b) => b - a);
}

type Asked = { readonly scope: ScopeId; readonly year: number; readonly rhythm: Rhythm };

export function shareTotals(
  engine: Engine,
  { scope, year, rhythm }: Asked,
): readonly StatementTotals[] {
  const books = booksOf(engine, scope);
  return periodsOf(year, rhythm).map((period) => {
    const { movements, settlements: _, ...totals } = statementOf(period, books);
    return { ...totals, movements: movements.length };
  });
}

export function shareStatement(
  engine: Engine,
  { scope, from, to }: Period & { readonly scope: ScopeId },
): NamedStatement {
  const { movements, ...statement } = statementOf({ from, to }, booksOf(engine, scope));
  return { ...statement, lines: movements.map((one) => lineOf(engine, one)) };
}

function lineOf({ people }: Engine, { entry, shares }: SharedMovement<LedgerEntry>): StatementLine {
  const { id, receivedOn, kind, year, amount, reverses } = entry;
  const person = people.get(people.survivorOf(entry.memberId));
  const named = person && {
    givenName: person.fields.givenName,
    familyName: person.fields.familyName,
    memberNumber: person.fields.memberNumber,
  };
  return {
    ...{ id, kind, year, amount, shares },
    day: receivedOn,
    person: named,
    isReversal: reverses !== null,
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
