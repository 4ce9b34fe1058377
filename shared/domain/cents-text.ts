import type { Cents } from './cents.ts';

/** `-1234,50`: two decimals and nothing between thousands, as files of money have it. */
export function centsText(amount: Cents, mark: ',' | '.'): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const sign = amount < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)}${mark}${digits.slice(-2)}`;
}
