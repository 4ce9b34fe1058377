import {
  noTreasuryFacts,
  type TreasuryFactsFields,
} from '#shared/domain/contributions/facts/treasury-facts.ts';
import { speakingRow } from '#shared/domain/records/speaking-row.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';

type Said = {
  /** Null before anybody has said anything. */
  readonly row: RecordRow<'treasury-facts'> | null;
  readonly facts: TreasuryFactsFields;
};

/** What a section's papers say of it; null until the store has answered. */
export function useTreasuryFacts(scope: ScopeId): Said | null {
  const rows = useRecords('treasury-facts');
  if (rows === null) return null;
  const row = speakingRow(rows.filter((one) => one.scope === scope));
  return { row, facts: row?.fields ?? noTreasuryFacts };
}
