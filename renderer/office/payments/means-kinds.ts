import { PaymentMeans } from '#shared/domain/contributions/payment-means.ts';

/** In the order in which they are offered: what a section gets most comes first. */
export const meansKinds: readonly PaymentMeans['kind'][] = PaymentMeans.options.map(
  ({ shape }) => shape.kind.value,
);
