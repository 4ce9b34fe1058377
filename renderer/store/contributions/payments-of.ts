import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { goodStandingOn } from '#shared/domain/contributions/good-standing.ts';
import { movementsOf } from '#shared/domain/contributions/ledger.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { Engine } from '../engine.ts';
import type { PaymentLine, PersonPayments } from '../store-api/contributions.ts';
import { todayOf } from '../today.ts';
import { duesPersonFor, duesRulesOf } from './dues-book.ts';
import { duesOf } from './dues-of.ts';

export function paymentsOf(engine: Engine, asked: MemberId): PersonPayments | null {
  // People are merged into people.
  const survivor = engine.people.survivorOf(asked) as MemberId;
  const person = engine.people.get(survivor);
  const dues = person === null ? null : duesOf(engine, person.scope);
  if (person === null || dues === null) return null;
  const ledger = engine.ledger.ofPerson(person.id);
  const debtor = duesPersonFor(engine, person);
  const rules = duesRulesOf(engine, person.scope);
  return {
    id: person.id,
    lines: linesOf(ledger),
    standing: debtor && goodStandingOn(todayOf(engine), debtor, { ledger, rules }),
    canWrite: dues.canWrite,
  };
}

function linesOf(ledger: readonly Contribution[]): readonly PaymentLine[] {
  const movements = movementsOf(ledger);
  const reversals = new Map(
    movements.flatMap((one) => (one.reverses === null ? [] : [[one.reverses, one] as const])),
  );
  return movements
    .filter(({ reverses }) => reverses === null)
    .map((payment) => ({ payment, reversal: reversals.get(payment.id) ?? null }))
    .reverse();
}
