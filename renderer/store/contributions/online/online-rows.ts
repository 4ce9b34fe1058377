import type { RecordedPart } from '#shared/domain/bank/helloasso/online-fates.ts';
import { numbersIn } from '#shared/domain/bank/helloasso/order-number.ts';
import type { OnlinePayment } from '#shared/domain/bank/online-payment.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';

/** What the ledger has by the number of its order, of the years in which these were paid and those around them. */
export function recordedOrders(
  { ledger }: Engine,
  scope: ScopeId,
  payments: readonly Pick<OnlinePayment, 'paidOn'>[],
): ReadonlyMap<string, readonly RecordedPart[]> {
  const found = new Map<string, RecordedPart[]>();
  const paidIn = new Set(payments.map(({ paidOn }) => Number(paidOn.slice(0, 4))));
  const years = new Set([...paidIn].flatMap((year) => [year - 1, year, year + 1]));
  for (const entry of [...years].flatMap((year) => ledger.ofYear(scope, year))) {
    const numbers = numbersIn(entry.means);
    if (numbers === null || entry.reverses !== null) continue;
    const { id, payment, amount, receivedOn } = entry;
    const part: RecordedPart = {
      ...{ id, amount, receivedOn, reference: numbers.payment, payment: payment ?? id },
      isTakenBack: ledger.reversalOf(id) !== null,
    };
    const known = found.get(numbers.order);
    if (known === undefined) found.set(numbers.order, [part]);
    else known.push(part);
  }
  return found;
}
