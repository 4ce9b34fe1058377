import type { Settlement } from '#shared/domain/contributions/shares/settlement.ts';
import {
  type SharedMovement,
  shareLedger,
} from '#shared/domain/contributions/shares/share-ledger.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import type { LedgerEntry } from '../ledger-index.ts';

type Books = {
  readonly movements: readonly SharedMovement<LedgerEntry>[];
  readonly settlements: readonly Settlement[];
};

/** A section's payments with what each level has of them, and what was settled. */
export const booksOf = (engine: Engine, scope: ScopeId): Books => ({
  movements: shareLedger(
    [...engine.ledger.ofSection(scope)],
    rowsOf(engine, 'sharing-rule', scope).map(({ fields }) => fields),
  ),
  settlements: rowsOf(engine, 'settlement', scope).map(({ id, fields }) => ({ ...fields, id })),
});

/** Of one section, the oldest first: it speaks where two offices said the same without a network. */
export const rowsOf = <K extends 'sharing-rule' | 'settlement' | 'contribution-scale'>(
  { records }: Pick<Engine, 'records'>,
  kind: K,
  scope: ScopeId,
) =>
  records
    .all(kind)
    .filter((row) => row.scope === scope)
    .sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
