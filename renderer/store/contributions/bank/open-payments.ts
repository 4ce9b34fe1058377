import type { OpenDeposit, OpenPayment } from '#shared/domain/bank/match/knowledge.ts';
import { sumOfCents } from '#shared/domain/cents.ts';
import { standingOf } from '#shared/domain/contributions/cancelled.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import { depositsIn } from '../deposits/banked-in.ts';
import type { LedgerEntry } from '../ledger-index.ts';

/** Payments of the years asked that stand, whole: the parts of a family's cheque are one. */
export function wholePayments(
  engine: Engine,
  scope: ScopeId,
  years: readonly number[],
): readonly OpenPayment[] {
  const parts = new Map<string, LedgerEntry[]>();
  for (const entry of years.flatMap((year) => engine.ledger.ofYear(scope, year))) {
    if (entry.reverses !== null || engine.ledger.reversalOf(entry.id) !== null) continue;
    const key = entry.payment ?? entry.id;
    const known = parts.get(key);
    if (known === undefined) parts.set(key, [entry]);
    else known.push(entry);
  }
  return [...parts.values()].flatMap((entries) => wholeOf(engine, entries));
}

function wholeOf({ people }: Engine, entries: readonly LedgerEntry[]): readonly OpenPayment[] {
  const sorted = [...entries].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  const [first] = sorted;
  if (first === undefined) return [];
  const named = sorted.flatMap(({ memberId, payer }) =>
    payer?.kind === 'member' ? [memberId, payer.memberId] : [memberId],
  );
  return [
    {
      ids: sorted.map(({ id }) => id),
      people: [...new Set(named.map(people.survivorOf))],
      amount: sumOfCents(sorted.map(({ amount }) => amount)),
      receivedOn: first.receivedOn,
      means: first.means ?? null,
    },
  ];
}

/** Deposits of which no line has shown the money yet; and cheques of one day, of which no slip was made. */
export function openDeposits(
  engine: Engine,
  {
    scope,
    payments,
    seen,
  }: {
    readonly scope: ScopeId;
    readonly payments: readonly OpenPayment[];
    readonly seen: ReadonlySet<string>;
  },
): readonly OpenDeposit[] {
  const slips = standingOf(depositsIn(engine, scope)).flatMap(
    ({ lines, on, slip }): readonly OpenDeposit[] => {
      const ids = lines.flatMap((line) => line.payments);
      if (ids.some((id) => seen.has(id))) return [];
      return [{ ids, on, slip, amount: sumOfCents(lines.map(({ amount }) => amount)) }];
    },
  );
  const deposited = new Set(slips.flatMap(({ ids }) => ids));
  const byDay = new Map<string, OpenPayment[]>();
  for (const payment of payments) {
    if (payment.means?.kind !== 'cheque' || payment.ids.some((id) => deposited.has(id))) continue;
    byDay.set(payment.receivedOn, [...(byDay.get(payment.receivedOn) ?? []), payment]);
  }
  const unslipped = [...byDay.values()].flatMap((some): readonly OpenDeposit[] => {
    const [first] = some;
    if (first === undefined || some.length < 2) return [];
    const amount = sumOfCents(some.map((one) => one.amount));
    return [{ ids: some.flatMap(({ ids }) => ids), on: first.receivedOn, slip: null, amount }];
  });
  return [...slips, ...unslipped];
}
