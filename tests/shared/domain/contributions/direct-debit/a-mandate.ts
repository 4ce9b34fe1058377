import {
  type SepaMandate,
  SepaMandateFields,
} from '#shared/domain/contributions/direct-debit/sepa-mandate.ts';

let made = 0;

/** Twenty euros of dues a year, signed in 2025, unless said otherwise. */
export function aMandate(said: Partial<Record<keyof SepaMandate, unknown>> = {}): SepaMandate {
  made += 1;
  const { id, ...fields } = said;
  return {
    ...SepaMandateFields.parse({
      memberId: '6f5e0a4e-7a0e-4f0c-9c4e-0a3d1f6b0001',
      reference: `RUM-${made}`,
      signedOn: '2025-12-01',
      holder: 'Zoé Sève',
      iban: 'FR1420041010050500013M02606',
      bic: null,
      kind: 'dues',
      rhythm: 'yearly',
      amount: 2_000,
      from: null,
      until: null,
      ...fields,
    }),
    id: typeof id === 'string' ? id : `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`,
  };
}
