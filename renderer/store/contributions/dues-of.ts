import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';
import { sectionsOf } from '../sections.ts';
import type { SectionChoice } from '../store-api/section-choice.ts';

/** Where payments of the people of a section are kept; null where this office is not given them. */
export function duesOf({ store }: Engine, people: ScopeId): SectionChoice | null {
  const [, section] = people.split(':');
  const scope = scopeOf(section ?? '', 'dues');
  return sectionsOf(store.meta(), 'dues').find((choice) => choice.scope === scope) ?? null;
}
