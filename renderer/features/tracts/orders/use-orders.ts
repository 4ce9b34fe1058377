import { type Stock, stockOf } from '#shared/domain/tracts/orders/stock.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';

export type MovementRow = RecordRow<'print-movement'>;

export type Order = {
  readonly row: RecordRow<'print-order'>;
  readonly movements: readonly MovementRow[];
  readonly stock: Stock;
};

/** Every order that this office sees, with what became of its copies; null until the store has answered. */
export function useOrders(): readonly Order[] | null {
  const rows = useRecords('print-order');
  const all = useRecords('print-movement');
  if (rows === null || all === null) return null;
  const byOrder = new Map<string, MovementRow[]>();
  for (const movement of all) {
    const { order } = movement.fields;
    byOrder.set(order, [...(byOrder.get(order) ?? []), movement]);
  }
  return rows.map((row) => {
    const movements = byOrder.get(row.id) ?? [];
    return { row, movements, stock: stockOf(movements) };
  });
}
