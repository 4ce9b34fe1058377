import { type JudgedPayment, paidOf } from '#shared/domain/bank/helloasso/online-fates.ts';
import { wholeLabel } from '#shared/domain/bank/match/bank-line.ts';
import { saysPlatform } from '#shared/domain/bank/match/propose-payout.ts';
import { sumOfCents } from '#shared/domain/cents.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { dayAfter, dayBefore } from '#shared/domain/segments/shift-day.ts';
import type { Engine } from '../../engine.ts';
import type { OnlinePayout } from '../../store-api/online.ts';
import { bankLinesIn, type KeptLine, lastDecisions, standing } from '../bank/bank-rows.ts';

/** What the export says was sent to the bank, with the line that shows it where one is to be treated. */
export function payoutsOf(
  engine: Engine,
  scope: ScopeId,
  judged: readonly JudgedPayment[],
): readonly OnlinePayout[] {
  const sent = judged.filter(
    ({ payment: { payout, status } }) => payout !== null && status === 'paid',
  );
  const groups = Map.groupBy(sent, ({ payment: { payout } }) =>
    JSON.stringify([payout?.on ?? null, payout?.reference ?? null]),
  );
  const open = openLines(engine, scope);
  return [...groups.values()]
    .flatMap((lines) => payoutOf(lines, open))
    .sort((a, b) => Number((a.on ?? '') < (b.on ?? '')) - Number((a.on ?? '') > (b.on ?? '')));
}

function payoutOf(
  lines: readonly JudgedPayment[],
  open: readonly KeptLine[],
): readonly OnlinePayout[] {
  const payout = lines[0]?.payment.payout;
  // `Versé` without a day or a number says of many payouts at once.
  if (payout === null || payout === undefined || (payout.on ?? payout.reference) === null)
    return [];
  const { on, reference } = payout;
  const total = sumOfCents(lines.map(({ payment }) => paidOf(payment)));
  const found = open.filter(
    ({ fields: { amount, bookedOn } }) =>
      amount === total &&
      (on === null ||
        (bookedOn >= dayBefore(on, { count: 1, unit: 'day' }) &&
          bookedOn <= dayAfter(on, { count: 12, unit: 'day' }))),
  );
  const known = lines.flatMap(({ fate }) => (fate.kind === 'known' ? fate.payments : []));
  return [
    {
      ...{ on, reference, total, count: lines.length },
      payments: [...new Set(known)],
      missing: lines.filter(({ fate }) => fate.kind !== 'known').length,
      line: found.length === 1 ? (found[0]?.id ?? null) : null,
    },
  ];
}

function openLines(engine: Engine, scope: ScopeId): readonly KeptLine[] {
  const decisions = lastDecisions(engine, scope);
  return bankLinesIn(engine, scope).filter(
    ({ id, fields }) => standing(decisions.get(id)) === null && saysPlatform(wholeLabel(fields)),
  );
}
