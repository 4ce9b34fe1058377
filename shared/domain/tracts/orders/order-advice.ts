import type { PrintOrderFields } from './print-order.ts';

/** What the rules of campaign money may have to say; messages `tracts.orders.advice.<id>` say each. */
export type OrderAdvice = 'other-payer' | 'in-account' | 'outside-account';

/**
 * As `reference/tract.md` §3 gathered it: L.52-8 keeps legal persons other than parties from paying; leaflets are
 * expenses of the campaign account; the official ballots, circulars and posters (R.39) are not. Advice: it does not
 * stand in for a lawyer, nor for the one who keeps the account.
 */
export function orderAdvice({
  election,
  nature,
  payer,
}: Pick<PrintOrderFields, 'election' | 'nature' | 'payer'>): readonly OrderAdvice[] {
  if (election === null) return [];
  return [
    nature === 'tract' ? 'in-account' : 'outside-account',
    ...(payer === 'other' ? (['other-payer'] as const) : []),
  ];
}
