import type { Settlement } from '#shared/domain/contributions/shares/settlement.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';

/** Every settlement of a section, and what took one back. */
export const settlementsIn = (
  { records }: Pick<Engine, 'records'>,
  scope: ScopeId,
): readonly Settlement[] =>
  records
    .all('settlement')
    .flatMap((row) => (row.scope === scope ? { ...row.fields, id: row.id } : []));
