import { commonDuesRules, type DuesRules } from '#shared/domain/contributions/dues-rules.ts';
import { duesRulesFrom } from '#shared/domain/contributions/rules/dues-rules-record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { sectionOf } from '#shared/domain/scope.ts';
import { useRecords } from './use-records.ts';

/** Of the section of a scope, whatever the class; the common ones until the store has answered. */
export function useDuesRules(scope: ScopeId): DuesRules {
  const rows = useRecords('dues-rules');
  const section = sectionOf(scope);
  return rows === null
    ? commonDuesRules
    : duesRulesFrom(rows.filter((row) => sectionOf(row.scope) === section));
}
