import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import { duesPersonOf } from '#shared/domain/contributions/dues-person.ts';
import { commonDuesRules } from '#shared/domain/contributions/dues-rules.ts';
import { goodStandingOn } from '#shared/domain/contributions/good-standing.ts';
import { movementsOf } from '#shared/domain/contributions/ledger.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { Engine } from '../engine.ts';
import type { PaymentLine, PersonPayments } from '../store-api/contributions.ts';
import { todayOf } from '../today.ts';
import { duesOf } from './dues-of.ts';

export function paymentsOf(engine: Engine, asked: MemberId): PersonPayments | null {
  // People are merged into people.
  const survivor = engine.people.survivorOf(asked) as MemberId;
  const person = engine.people.get(survivor);
  const dues = person === null ? null : duesOf(engine, person.scope);
  if (person === null || dues === null) return null;
  const ledger = ledgerOf(engine, person.id);
  const debtor = duesPersonOf(person.fields);
  return {
    id: person.id,
    lines: linesOf(ledger),
    standing: debtor && goodStandingOn(todayOf(engine), debtor, { ledger, rules: commonDuesRules }),
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

/** Every entry that speaks of this person, under whatever record it was made. */
function ledgerOf({ people, records }: Engine, id: string): readonly Contribution[] {
  const theirs = new Set([id, ...people.mergedHere(id)]);
  return records
    .all('contribution')
    .flatMap((row) => (theirs.has(row.fields.memberId) ? { ...row.fields, id: row.id } : []));
}
