import {
  type DebitRun,
  DebitRunFields,
} from '#shared/domain/contributions/direct-debit/debit-run.ts';
import type { SepaMandate } from '#shared/domain/contributions/direct-debit/sepa-mandate.ts';

let made = 0;

/** A file that takes what each mandate says, as a first collection unless said otherwise. */
export function aRun(
  mandates: readonly SepaMandate[],
  collectOn: string,
  said: Readonly<Record<string, unknown>> = {},
): DebitRun {
  made += 1;
  const fields = DebitRunFields.parse({
    number: `PRLV-2026-${String(made).padStart(3, '0')}`,
    on: '2026-01-02',
    collectOn,
    creditor: {
      name: 'Section de Vernoy',
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
      creditorId: 'FR72ZZZ123456',
    },
    lines: mandates.map((mandate) => ({
      ...mandate,
      mandate: mandate.id,
      sequence: 'FRST',
      isAmended: false,
      year: 2026,
      amount: mandate.amount ?? 1,
      label: 'Cotisation 2026 – Section de Vernoy',
    })),
    ...{ by: null, cancels: null, cancelledOn: null, reason: null },
    ...said,
  });
  return { ...fields, id: `00000000-0000-4000-a000-${String(made).padStart(12, '0')}` };
}
