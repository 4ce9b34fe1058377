import type { Block } from './blocks.ts';
import { type DuplicateRule, type DuplicateRuleId, duplicateRules } from './duplicate-rules.ts';

export function switchedOn(
  ids: ReadonlySet<DuplicateRuleId> | undefined,
): readonly DuplicateRule[] {
  return ids === undefined ? duplicateRules : duplicateRules.filter(({ id }) => ids.has(id));
}

/** What a crowd has in common proves nothing, so a rule speaks only of people who met in a block of its own. */
export function rulesMeetingIn(
  met: readonly Block[],
  active: readonly DuplicateRule[],
): readonly DuplicateRule[] {
  return active.filter(({ blocks }) => blocks.some((block) => met.includes(block)));
}
