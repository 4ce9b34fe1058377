import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { movementsOf } from '#shared/domain/contributions/ledger.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { Engine } from '../engine.ts';
import type { PaymentLine, PersonPayments } from '../store-api/contributions.ts';
import { todayOf } from '../today.ts';
import { duesBook } from './dues-book.ts';
import { duesOf } from './dues-of.ts';
import { standingFor } from './standing-for.ts';

export function paymentsOf(engine: Engine, asked: MemberId): PersonPayments | null {
  const person = engine.people.get(engine.people.survivorOf(asked));
  if (person === null) return null;
  const dues = duesOf(engine, person.scope);
  return {
    id: person.id,
    lines: dues === null ? [] : linesOf(engine.ledger.ofPerson(person.id)),
    standing: standingFor(engine, { person, book: duesBook(engine), day: todayOf(engine) }),
    canWrite: dues?.canWrite ?? false,
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
