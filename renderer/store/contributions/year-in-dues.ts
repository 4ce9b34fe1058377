import { type YearInDues, yearInDuesOf } from '#shared/domain/contributions/year-in-dues.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';
import { bankedIn } from './deposits/banked-in.ts';

export const yearInDues = (
  engine: Engine,
  { scope, year }: { readonly scope: ScopeId; readonly year: number },
): YearInDues =>
  yearInDuesOf(engine.ledger.ofYear(scope, year), { year, banked: bankedIn(engine, scope) });
