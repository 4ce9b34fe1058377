import { paidOf } from '#shared/domain/bank/helloasso/online-fates.ts';
import { orderNumberOf, platformName } from '#shared/domain/bank/helloasso/order-number.ts';
import type { OnlinePayment } from '#shared/domain/bank/online-payment.ts';
import { sumOfCents } from '#shared/domain/cents.ts';
import type { Payer } from '#shared/domain/contributions/contribution.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayEdit } from '../../members/may-write.ts';
import type { CommitFailure } from '../../store-api/commit-failure.ts';
import type { PaymentFailure } from '../../store-api/contributions.ts';
import type {
  OnlineApi,
  OnlineEntry,
  OnlineRecorded,
  OnlineRefusal,
} from '../../store-api/online.ts';
import { derivedId } from '../bank/derived-id.ts';
import { paymentSteps } from '../record-payment.ts';
import { reversalStep } from '../reverse-payment.ts';

type Asked = Parameters<OnlineApi['recordOnline']>[0];
type Done = Result<'done' | 'known', PaymentFailure>;

/** Each line is an act of its own: one that the law forbids, or of a closed year, does not hold up the others. */
export function recordOnline(
  engine: Engine,
  { scope, entries, reversals, on, reason }: Asked,
): Promise<Result<OnlineRecorded, CommitFailure>> {
  return engine.inTurn(async () => {
    const allowed = mayEdit(engine, scope);
    if (!allowed.ok) return allowed;
    const refused: OnlineRefusal[] = [];
    const count = { recorded: 0, reversed: 0 };
    for (const entry of entries) {
      const done = await recordEntry(engine, scope, entry);
      if (!done.ok) refused.push({ number: entry.payment.place.number, failure: done.error });
      else if (done.value === 'done') count.recorded += 1;
    }
    for (const { number, payments } of reversals) {
      const done = await reverse(engine, { payments, on, reason });
      if (done.ok) count.reversed += 1;
      else refused.push({ number, failure: done.error });
    }
    return ok({ ...count, refused });
  });
}

/** Two offices that record the same line without a network write the same rows: it is recorded once. */
async function recordEntry(
  engine: Engine,
  scope: ScopeId,
  { payment, parts }: OnlineEntry,
): Promise<Done> {
  const paid = paidOf(payment);
  if (payment.status !== 'paid' || sumOfCents(parts.map(({ amount }) => amount)) !== paid)
    return err({ kind: 'invalid-record', field: 'amount' });
  const ids = await idsFor(scope, payment, parts.length + 1);
  const own = parts.length > 1 ? ids.slice(1) : ids;
  if (own.some((id) => engine.ledger.reversalOf(id) !== null))
    return err({ kind: 'already-undone' });
  if (own.some((id) => engine.records.get(id) !== null)) return ok('known');
  let next = 0;
  const newId = () => {
    next += 1;
    return ids[next - 1] ?? crypto.randomUUID();
  };
  const payer = payerOf(engine, payment, parts);
  const steps = paymentSteps(
    { ...engine, newId },
    {
      parts,
      receivedOn: payment.paidOn,
      bankedOn: null,
      means: { kind: 'online', platform: platformName, order: orderNumberOf(payment) },
      ...(payer === null ? {} : { payer }),
    },
  );
  if (!steps.ok) return steps;
  const drafts = steps.value.map(({ draft }) => draft);
  const committed = await commitLocally(engine, { drafts, undo: null });
  return committed.ok ? ok('done') : committed;
}

async function idsFor(
  scope: ScopeId,
  payment: OnlinePayment,
  count: number,
): Promise<readonly string[]> {
  const { order, paidOn, person, item, place } = payment;
  // Lines of one order are told apart by whom they are for; without any number, by their place in the file.
  const said = [order ?? `line ${place.number}`, payment.payment, paidOn, paidOf(payment)];
  const whose = [person?.familyName, person?.givenName, item];
  const identity = JSON.stringify([scope, ...said, ...whose]);
  return Promise.all(
    Array.from({ length: count }, (_, at) => derivedId(`online ${identity} ${at}`)),
  );
}

/** A family's order is out of the purse of who paid it; null: the member's own. */
function payerOf(
  { people }: Engine,
  { payer }: OnlinePayment,
  parts: OnlineEntry['parts'],
): Payer | null {
  const ids = [...new Set(parts.map(({ memberId }) => memberId))];
  const email = payer.email?.toLowerCase() ?? null;
  const owner = ids.find((id) => {
    const person = people.get(people.survivorOf(id));
    return email !== null && person?.fields.email?.toLowerCase() === email;
  });
  if (ids.length < 2 || owner === undefined) return null;
  return { kind: 'member', memberId: owner };
}

type Back = Pick<Asked, 'on' | 'reason'> & { readonly payments: readonly string[] };

async function reverse(engine: Engine, { payments, on, reason }: Back): Promise<Done> {
  const drafts = [];
  for (const id of payments) {
    const step = reversalStep(engine, { id, on, reason });
    if (!step.ok) return step;
    drafts.push(step.value.draft);
  }
  const committed = await commitLocally(engine, { drafts, undo: null });
  return committed.ok ? ok('done') : committed;
}
