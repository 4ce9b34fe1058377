import {
  noTreasuryFacts,
  type TreasuryFactsFields,
} from '#shared/domain/contributions/facts/treasury-facts.ts';
import { speakingRow } from '#shared/domain/records/speaking-row.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';

/** What a section's papers say of it; all `null` while nobody has said anything. */
export const treasuryFactsOf = (
  { records }: Pick<Engine, 'records'>,
  scope: ScopeId,
): TreasuryFactsFields =>
  speakingRow(records.all('treasury-facts').filter((row) => row.scope === scope))?.fields ??
  noTreasuryFacts;
