import { type Cents, splitCents, sumOfCents, toCents } from '../../cents.ts';

/** What of a payment is not yet somebody's; less than nothing: more was given out than came in. */
export const leftToSplit = (total: Cents, parts: readonly (Cents | null)[]): Cents =>
  toCents(total - sumOfCents(parts.flatMap((part) => part ?? [])));

/** Whether each part is an amount and all of them are the payment, to the cent. */
export const isWholePayment = (total: Cents, parts: readonly (Cents | null)[]): boolean =>
  parts.length > 0 &&
  parts.every((part) => part !== null && part > 0) &&
  leftToSplit(total, parts) === 0;

/** The same for everybody, but for the cents that do not divide, which the first ones take. */
export const equalParts = (total: Cents, people: number): readonly Cents[] =>
  splitCents(
    total,
    Array.from({ length: people }, () => 1),
  );
