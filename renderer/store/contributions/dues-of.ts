import { type ScopeId, scopeOf, sectionOf } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';
import { sectionsOf } from '../sections.ts';
import type { SectionChoice } from '../store-api/section-choice.ts';

/** Where payments of the people of a section are kept; null where this office is not given them. */
export function duesOf({ store }: Engine, people: ScopeId): SectionChoice | null {
  const scope = scopeOf(sectionOf(people), 'dues');
  return sectionsOf(store.meta(), 'dues').find((choice) => choice.scope === scope) ?? null;
}
