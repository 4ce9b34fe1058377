import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { paymentsIn } from '#shared/domain/contributions/dues-mark.ts';
import { goodStandingOn, standingWith } from '#shared/domain/contributions/good-standing.ts';
import { movementsOf } from '#shared/domain/contributions/ledger.ts';
import { rulesIn } from '#shared/domain/contributions/rules/dues-book.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';
import type { PaymentLine, PersonPayments } from '../store-api/contributions.ts';
import { todayOf } from '../today.ts';
import { duesBook, duesPersonFor } from './dues-book.ts';
import { duesOf } from './dues-of.ts';

export function paymentsOf(engine: Engine, asked: MemberId): PersonPayments | null {
  // People are merged into people.
  const survivor = engine.people.survivorOf(asked) as MemberId;
  const person = engine.people.get(survivor);
  if (person === null) return null;
  const today = todayOf(engine);
  const book = duesBook(engine);
  const debtor = duesPersonFor(engine, person, book);
  const rules = rulesIn(book, sectionOf(person.scope));
  const dues = duesOf(engine, person.scope);
  if (dues === null) {
    const payments = paymentsIn(engine.paid.marksOf(person.id), today);
    const standing = debtor && standingWith(today, debtor, { payments, rules });
    return { id: person.id, lines: [], standing, canWrite: false };
  }
  const ledger = engine.ledger.ofPerson(person.id);
  return {
    id: person.id,
    lines: linesOf(ledger),
    standing: debtor && goodStandingOn(today, debtor, { ledger, rules }),
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
