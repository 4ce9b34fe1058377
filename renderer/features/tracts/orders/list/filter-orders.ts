import type { Order } from '../use-orders.ts';

/** Null: all of them. */
export type OrderFilter = {
  readonly tract: string | null;
  readonly election: string | null;
  readonly isDue: boolean;
};

export const everyOrder: OrderFilter = { tract: null, election: null, isDue: false };

export const filterOrders = (
  orders: readonly Order[],
  { tract, election, isDue }: OrderFilter,
): readonly Order[] =>
  orders.filter(
    ({ row: { fields } }) =>
      (tract === null || fields.tract === tract) &&
      (election === null || fields.election === election) &&
      (!isDue || fields.paidOn === null),
  );
