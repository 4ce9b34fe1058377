import { nextReceipt } from '#shared/domain/contributions/counter/next-receipt.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';

/** The next free number of a section's dues year, as far as this office knows. */
export const receiptFor = (
  { ledger }: Engine,
  { scope, year }: { readonly scope: ScopeId; readonly year: number },
): string =>
  nextReceipt(
    year,
    ledger.ofYear(scope, year).map(({ receiptNumber }) => receiptNumber),
  );
