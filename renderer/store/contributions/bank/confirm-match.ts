import { wholeLabel } from '#shared/domain/bank/match/bank-line.ts';
import { BankMatchFields, type MatchOutcome } from '#shared/domain/bank/match/bank-match.ts';
import type { BankRuleFields } from '#shared/domain/bank/match/bank-rule.ts';
import { labelPattern } from '#shared/domain/bank/match/label-words.ts';
import { sumOfCents } from '#shared/domain/cents.ts';
import type { PaymentMeans } from '#shared/domain/contributions/payment-means.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok, type Result, unreachable } from '#shared/result.ts';
import type { Step } from '../../acts/act.ts';
import { createStep } from '../../acts/row-steps.ts';
import { commitLocally } from '../../commit/commit-locally.ts';
import type { Engine } from '../../engine.ts';
import { mayEdit } from '../../members/may-write.ts';
import type { MatchInput } from '../../store-api/bank.ts';
import type { PaymentFailure } from '../../store-api/contributions.ts';
import { paymentSteps } from '../record-payment.ts';
import { reversalStep } from '../reverse-payment.ts';
import { type KeptLine, lastDecisions, standing } from './bank-rows.ts';
import { derivedId } from './derived-id.ts';
import { seenPayments } from './knowledge-of.ts';

type Decided = { readonly outcome: MatchOutcome; readonly steps: readonly Step[] };

/** One act: what the line brings to the ledger, the decision, and what is remembered of it. */
export function confirmMatch(
  engine: Engine,
  input: MatchInput,
): Promise<Result<null, PaymentFailure>> {
  return engine.inTurn(async () => {
    const line = engine.records.of('bank-line', input.line);
    if (line === null) return err({ kind: 'unknown-record' });
    const { scope } = line;
    const allowed = mayEdit(engine, scope);
    if (!allowed.ok) return allowed;
    const last = lastDecisions(engine, scope).get(line.id);
    if (standing(last) !== null) return err({ kind: 'already-undone' });
    const number = (last?.number ?? 0) + 1;
    const ids = await idsFor(`${line.id} ${number}`);
    const decided = decide({ ...engine, newId: ids }, line, input);
    if (!decided.ok) return decided;
    const { outcome, steps } = decided.value;
    const set = { line: line.id, number, on: input.on, outcome };
    const read = BankMatchFields.safeParse(set);
    if (!read.success) return err({ kind: 'invalid-record', field: 'outcome' });
    const match = createStep({ ...engine, newId: ids }, 'bank-match', { scope, set: read.data });
    const rule = input.remember ? rememberStep(engine, { scope, line, input }) : [];
    const drafts = [...steps, match, ...rule].map(({ draft }) => draft);
    return commitLocally(engine, { drafts, undo: null });
  });
}

const mostRows = 70;

/** Two offices that confirm the same line without a network write the same rows: it is recorded once. */
async function idsFor(decision: string): Promise<() => string> {
  const ids = await Promise.all(
    Array.from({ length: mostRows }, (_, at) => derivedId(`match ${decision} ${at}`)),
  );
  let next = 0;
  return () => {
    next += 1;
    return ids[next - 1] ?? crypto.randomUUID();
  };
}

function decide(
  engine: Engine,
  { fields }: KeptLine & { readonly scope: ScopeId },
  { act, reason }: MatchInput,
): Result<Decided, PaymentFailure> {
  switch (act.kind) {
    case 'not-ours':
      return ok({ outcome: { kind: 'not-ours', reason: act.reason, note: reason }, steps: [] });
    case 'tie': {
      const refused = whyNotTied(engine, act.payments);
      return refused === null
        ? ok({
            outcome: { kind: 'payments', payments: [...act.payments], recorded: false },
            steps: [],
          })
        : err(refused);
    }
    case 'record': {
      if (sumOfCents(act.parts.map(({ amount }) => amount)) !== fields.amount)
        return err({ kind: 'invalid-record', field: 'amount' });
      const parts = act.parts.map(({ memberId, kind, year, amount }) => ({
        memberId,
        kind,
        year,
        amount,
      }));
      const steps = paymentSteps(engine, {
        parts,
        receivedOn: fields.bookedOn,
        bankedOn: fields.bookedOn,
        means: meansOf(fields),
        ...(act.parts.length > 1 && act.parts[0] !== undefined
          ? { payer: { kind: 'member', memberId: act.parts[0].memberId } }
          : {}),
      });
      if (!steps.ok) return steps;
      const payments = steps.value.map(({ id }) => id);
      return ok({ outcome: { kind: 'payments', payments, recorded: true }, steps: steps.value });
    }
    case 'reverse': {
      const steps: Step[] = [];
      for (const id of act.payments) {
        const step = reversalStep(engine, { id, on: fields.bookedOn, reason: reason ?? '' });
        if (!step.ok) return step;
        steps.push(step.value);
      }
      return ok({ outcome: { kind: 'reversal', payments: [...act.payments] }, steps });
    }
    default:
      return unreachable(act);
  }
}

/** A payment is tied to one line, once, and stands. */
function whyNotTied(engine: Engine, payments: readonly string[]): PaymentFailure | null {
  const entries = payments.map((id) => engine.ledger.get(id));
  if (entries.some((entry) => entry === null || entry.reverses !== null))
    return { kind: 'unknown-record' };
  if (payments.some((id) => engine.ledger.reversalOf(id) !== null))
    return { kind: 'already-undone' };
  const scope = entries[0]?.scope;
  const seen = scope === undefined ? null : seenPayments(lastDecisions(engine, scope).values());
  return seen !== null && payments.some((id) => seen.has(id)) ? { kind: 'already-undone' } : null;
}

function meansOf({ kind, reference }: KeptLine['fields']): PaymentMeans {
  switch (kind) {
    case 'cheque':
      return { kind, bank: null, number: reference?.slice(0, 20) ?? null };
    case 'card':
      return { kind, reference: reference?.slice(0, 80) ?? null };
    case 'direct-debit':
      return { kind, mandate: null };
    case 'cash':
      return { kind };
    case 'transfer':
    case 'fees':
    case 'other':
      return { kind: 'transfer', reference: reference?.slice(0, 140) ?? null };
    default:
      return unreachable(kind);
  }
}

type Remembering = {
  readonly scope: ScopeId;
  readonly line: KeptLine;
  readonly input: MatchInput;
};

function rememberStep(
  engine: Engine,
  { scope, line: { fields }, input: { act } }: Remembering,
): readonly Step[] {
  const pattern = labelPattern(wholeLabel(fields));
  const account = fields.counterpartyAccount;
  const payer = payerOf(engine, act);
  if (payer === null || (pattern === null && account === null)) return [];
  const said = (fields.label || wholeLabel(fields) || account || '').slice(0, 300);
  const set: BankRuleFields = { said, pattern, account, payer };
  return [createStep(engine, 'bank-rule', { scope, set })];
}

function payerOf(engine: Engine, act: MatchInput['act']): BankRuleFields['payer'] | null {
  switch (act.kind) {
    case 'not-ours':
      return act;
    case 'record':
      return { kind: 'people', people: [...new Set(act.parts.map(({ memberId }) => memberId))] };
    case 'tie': {
      const people = act.payments.flatMap((id) => engine.ledger.get(id)?.memberId ?? []);
      return people.length === 0 || people.length > 20
        ? null
        : { kind: 'people', people: [...new Set(people)] };
    }
    case 'reverse':
      return null;
    default:
      return unreachable(act);
  }
}
