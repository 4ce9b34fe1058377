import { amountsOf } from '#shared/domain/tracts/orders/amounts.ts';
import { statusOf } from '#shared/domain/tracts/orders/print-order.ts';
import type { Order } from '../use-orders.ts';

export const sortableColumns = [
  'orderedOn',
  'name',
  'printer',
  'quantity',
  'gross',
  'status',
  'remaining',
] as const;
export type SortableColumn = (typeof sortableColumns)[number];

export type OrderSort = {
  readonly column: SortableColumn;
  readonly direction: 'ascending' | 'descending';
};

const collator = new Intl.Collator('fr', { numeric: true });
const steps = ['ordered', 'delivered', 'invoiced', 'paid'];

/** What is not known comes last, whichever way round. */
export function sortOrders(
  orders: readonly Order[],
  { column, direction }: OrderSort,
): readonly Order[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return orders.toSorted((a, b) => {
    const [left, right] = [keyOf(a, column), keyOf(b, column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right) || (a.row.id < b.row.id ? -sign : sign);
  });
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`);

function keyOf({ row: { fields }, stock }: Order, column: SortableColumn): string | number | null {
  switch (column) {
    case 'printer':
      return fields.printerName;
    case 'gross':
      return amountsOf(fields)?.gross ?? null;
    case 'status':
      return steps.indexOf(statusOf(fields, stock));
    case 'remaining':
      return stock.remaining;
    default:
      return fields[column];
  }
}

/** The same column the other way round; another one as it is read first. */
export const sortedBy = (sort: OrderSort, column: SortableColumn): OrderSort => ({
  column,
  direction: sort.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});
