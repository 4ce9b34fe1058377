import type { ClosedYear } from '#shared/domain/contributions/closing/closed-year.ts';
import { closingsByYear, yearWrittenBy } from '#shared/domain/contributions/closing/year-lock.ts';
import type { RecordKind } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';

/** The closings of a section that stand, by year. */
export const closingsIn = (
  { records }: Pick<Engine, 'records'>,
  scope: ScopeId,
): ReadonlyMap<number, readonly ClosedYear[]> =>
  closingsByYear(
    records
      .all('closed-year')
      .flatMap((row) => (row.scope === scope ? { ...row.fields, id: row.id } : [])),
  );

/** The closed year into whose books these fields would write; null where nothing stands against it. */
export function lockedYear(
  engine: Pick<Engine, 'records'>,
  kind: RecordKind,
  { scope, fields }: { readonly scope: ScopeId; readonly fields: object },
): number | null {
  const year = yearWrittenBy(kind, { ...fields });
  return year !== null && closingsIn(engine, scope).has(year) ? year : null;
}
