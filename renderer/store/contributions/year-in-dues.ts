import { type YearInDues, yearInDuesOf } from '#shared/domain/contributions/year-in-dues.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';

export const yearInDues = (
  { ledger }: Engine,
  { scope, year }: { readonly scope: ScopeId; readonly year: number },
): YearInDues => yearInDuesOf(ledger.ofYear(scope, year), year);
