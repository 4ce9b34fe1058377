import type { RecordedPart } from '#shared/domain/bank/helloasso/online-fates.ts';
import { numbersIn } from '#shared/domain/bank/helloasso/order-number.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';

/** What the ledger has by the number of its order. */
export function recordedOrders(
  { ledger }: Engine,
  scope: ScopeId,
): ReadonlyMap<string, readonly RecordedPart[]> {
  const found = new Map<string, RecordedPart[]>();
  for (const entry of ledger.ofSection(scope)) {
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
