import { type Cents, toCents } from '#shared/domain/cents.ts';

/** What a field of euros holds while it is typed in: text as long as it ends with a zero or a comma. */
export type TypedEuros = number | string;

/** Null as long as it is no amount. */
export function centsTyped(euros: TypedEuros): Cents | null {
  const value = typeof euros === 'number' ? euros : Number(euros.trim() || Number.NaN);
  return Number.isFinite(value) ? toCents(Math.round(value * 100)) : null;
}
