import { z } from 'zod';

/** Integer cents of a euro. */
export const Cents = z.int().brand<'Cents'>();
export type Cents = z.infer<typeof Cents>;

/** A whole number of cents. Throws for anything else: money is never rounded on the way. */
export const toCents = (amount: number): Cents => Cents.parse(amount);

export const noCents: Cents = toCents(0);

export const sumOfCents = (amounts: readonly Cents[]): Cents =>
  toCents(amounts.reduce((sum, amount) => sum + amount, 0));

/**
 * `total` in parts proportional to `weights`, which are whole numbers of at least 0. The parts are the total to the
 * cent: what rounding leaves over goes, a cent each, to those who lost the largest fraction (largest remainder method),
 * to the first of them when they lost the same. Without any weight all of it is the first part's.
 */
export function splitCents(total: Cents, weights: readonly number[]): readonly Cents[] {
  const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  if (whole === 0n) return weights.map((_, place) => (place === 0 ? total : noCents));
  const sign = total < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(total));
  // Big integers: a total times a weight may be more than a number holds exactly.
  const shares = weights.map((weight, place) => {
    const product = amount * BigInt(weight);
    return { place, cents: Number(product / whole), lost: product % whole };
  });
  const left = Math.abs(total) - shares.reduce((sum, { cents }) => sum + cents, 0);
  const luckier = [...shares].sort(
    (a, b) => Number(b.lost > a.lost) - Number(b.lost < a.lost) || a.place - b.place,
  );
  const extra = new Set(luckier.slice(0, left).map(({ place }) => place));
  return shares.map(({ place, cents }) =>
    toCents(sign * (cents + (extra.has(place) ? 1 : 0)) || 0),
  );
}
