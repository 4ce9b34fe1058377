import { policyOf } from '#shared/domain/members/field-policy.ts';
import { recordKinds } from '#shared/domain/records/record.ts';
import { isOwnScope } from '#shared/domain/scope.ts';
import type { RowEntity } from './working-set.ts';

/** People live in the core class of a section; everything else where its kind says. */
export function mayLive(entity: RowEntity, scope: string): boolean {
  const lives: readonly string[] = entity === 'member' ? ['core'] : recordKinds[entity].lives;
  return lives.includes(classOf(scope));
}

const classOf = (scope: string): string =>
  isOwnScope(scope) ? 'own' : (scope.split(':').at(-1) ?? '');

/** Marks of who has paid are central's own: no office writes them. */
export const isCentrals = (entity: RowEntity): boolean => entity === 'dues-mark';

/** What central has stays, but for the fields of a person that protect them. */
export const policyFor = (entity: RowEntity): typeof policyOf =>
  entity === 'member' ? policyOf : () => 'server';

/** Money is taken back by a reversal, and so is stock: what was recorded of them never disappears. */
export const mayDelete = (entity: RowEntity): boolean =>
  !isCentrals(entity) &&
  entity !== 'bank-line' &&
  entity !== 'bank-match' &&
  entity !== 'contribution' &&
  entity !== 'deposit' &&
  entity !== 'closed-year' &&
  entity !== 'print-movement' &&
  entity !== 'settlement' &&
  entity !== 'frozen-report';

const withHistory: ReadonlySet<RowEntity> = new Set([
  'member',
  'household',
  'segment',
  'tag',
  'custom-field',
]);
export const hasHistory = (entity: RowEntity): boolean => withHistory.has(entity);
