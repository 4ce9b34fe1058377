import { type Banked, bankedBy } from '#shared/domain/contributions/deposits/banked.ts';
import type { Deposit } from '#shared/domain/contributions/deposits/deposit.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';

type Records = { readonly records: Pick<Engine['records'], 'all'> };

/** Every deposit and cancellation of a section. */
export const depositsIn = ({ records }: Records, scope: ScopeId): readonly Deposit[] =>
  records
    .all('deposit')
    .flatMap((row) => (row.scope === scope ? { ...row.fields, id: row.id } : []));

/** What of a section's payments went to the bank, and with which slip. */
export const bankedIn = (engine: Records, scope: ScopeId): Banked =>
  bankedBy(depositsIn(engine, scope));
