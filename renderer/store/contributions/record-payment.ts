import { checkLimits } from '#shared/domain/contributions/check-limits.ts';
import {
  type Contribution,
  ContributionFields,
} from '#shared/domain/contributions/contribution.ts';
import { leftToSplit } from '#shared/domain/contributions/counter/split-payment.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Step } from '../acts/act.ts';
import { createStep } from '../acts/row-steps.ts';
import { commitLocally } from '../commit/commit-locally.ts';
import type { Engine } from '../engine.ts';
import type { NewPayment, PaymentFailure } from '../store-api/contributions.ts';
import { lockedYear } from './closing/closed-years.ts';
import { duesOf } from './dues-of.ts';
import { payerKey } from './payer-key.ts';

export function recordPayment(
  engine: Engine,
  payment: NewPayment,
): Promise<Result<readonly string[], PaymentFailure>> {
  return engine.inTurn(async () => {
    const steps = paymentSteps(engine, payment);
    if (!steps.ok) return steps;
    const drafts = steps.value.map(({ draft }) => draft);
    const committed = await commitLocally(engine, { drafts, undo: null });
    return committed.ok ? ok(steps.value.map(({ id }) => id)) : committed;
  });
}

/** What recording it writes, or why it may not be; for acts that write more with it. Only inside `inTurn`. */
export function paymentSteps(
  engine: Engine,
  payment: NewPayment,
): Result<readonly (Step & { readonly id: string })[], PaymentFailure> {
  const placed = placeAll(engine, payment);
  if (!placed.ok) return placed;
  return ok(
    placed.value.map(({ scope, fields }) =>
      createStep(engine, 'contribution', { scope, set: fields }),
    ),
  );
}

/** Why it could not be recorded as it stands; null: it could. */
export function checkPayment(engine: Engine, payment: NewPayment): PaymentFailure | null {
  const placed = placeAll(engine, payment);
  return placed.ok ? null : placed.error;
}

/** Each part with where it will be kept; nothing of it when one cannot be. */
function placeAll(
  engine: Engine,
  { parts, total, ...payment }: NewPayment,
): Result<readonly Placed[], PaymentFailure> {
  if (parts.length === 0) return err({ kind: 'nothing-planned' });
  // A cheque that is not given out to the cent would not be found again at the bank.
  if (total !== undefined && leftToSplit(total, amountsOf(parts)) !== 0)
    return err({ kind: 'invalid-record', field: 'amount' });
  // The parts of one payment know each other; a payment for one person is alone.
  const together = parts.length > 1 ? engine.newId() : null;
  const placed: Placed[] = [];
  for (const part of parts) {
    const read = place(engine, { ...payment, ...part, payment: together, reverses: null });
    if (!read.ok) return read;
    const refused = forbidden(engine, read.value.fields, placed);
    if (refused !== null) return err(refused);
    placed.push(read.value);
  }
  return ok(placed);
}

const amountsOf = (parts: NewPayment['parts']) => parts.map(({ amount }) => amount);

type Placed = { readonly scope: ScopeId; readonly fields: ContributionFields };

/** What was entered, checked, with where it will be kept. */
function place(engine: Engine, entered: ContributionFields): Result<Placed, PaymentFailure> {
  const { people } = engine;
  const person = people.get(people.survivorOf(entered.memberId));
  if (person === null) return err({ kind: 'unknown-member' });
  const dues = duesOf(engine, person.scope);
  if (dues === null) return err({ kind: 'no-section' });
  if (!dues.canWrite) return err({ kind: 'read-only' });
  const read = ContributionFields.safeParse({ ...entered, memberId: person.id });
  if (!read.success) {
    return err({ kind: 'invalid-record', field: String(read.error.issues[0]?.path[0] ?? '') });
  }
  if (read.data.amount <= 0) return err({ kind: 'invalid-record', field: 'amount' });
  const books = { scope: dues.scope, fields: read.data };
  if (lockedYear(engine, 'contribution', books) !== null) return err({ kind: 'closed-year' });
  return ok(books);
}

/** What the law says against it, by all that the same purse has given, the parts before this one included. */
function forbidden(
  engine: Engine,
  fields: ContributionFields,
  before: readonly Placed[],
): PaymentFailure | null {
  const purse = purseOf(engine, fields);
  const isTheirs = (other: ContributionFields) => purseOf(engine, other) === purse;
  const waiting = before.flatMap((part, place): readonly Contribution[] =>
    isTheirs(part.fields) ? [{ ...part.fields, id: `part ${place}` }] : [],
  );
  const findings = checkLimits(fields, [...engine.ledger.ofPurse(fields), ...waiting]);
  return findings.length === 0 ? null : { kind: 'forbidden', findings };
}

/** Whose money it is. */
function purseOf({ people }: Engine, { memberId, payer }: ContributionFields): string {
  if (payer?.kind === 'person') return payerKey(payer);
  return people.survivorOf(payer?.kind === 'member' ? payer.memberId : memberId);
}
