import type { PaymentMeans } from '../../contributions/payment-means.ts';
import type { OnlinePayment } from '../online-payment.ts';

export const platformName = 'HelloAsso';
const longest = 80;

/** What a recorded payment keeps of its order: its number, and that of the payment where the export tells it. */
export function orderNumberOf({
  order,
  payment,
}: Pick<OnlinePayment, 'order' | 'payment'>): string | null {
  const whole = [order, payment].filter((one) => one !== null).join('/');
  return whole === '' ? null : whole.slice(0, longest);
}

export type OrderNumbers = { readonly order: string; readonly payment: string | null };

/** The numbers again, in lower case; null of what was not paid on a platform. Somebody may have typed the order alone. */
export function numbersIn(means: PaymentMeans | null | undefined): OrderNumbers | null {
  if (means?.kind !== 'online' || means.order === null) return null;
  const [order = '', payment] = means.order.toLowerCase().split('/');
  return { order: order.trim(), payment: payment?.trim() || null };
}
