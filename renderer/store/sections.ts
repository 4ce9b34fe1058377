import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import type { StoreMeta } from './database/store-meta.ts';
import type { SectionChoice } from './store-api.ts';

/** Where people are kept until a central is known. */
export const localScope: ScopeId = scopeOf('local', 'core');

export const isLocal = (scope: ScopeId): boolean => scope === localScope;

const localSection: SectionChoice = {
  scope: localScope,
  sectionId: 'local',
  name: '',
  canWrite: true,
};

/** The sections whose people this office keeps; the local one until central has named others. */
export function sectionsOf({ scopes }: StoreMeta): readonly SectionChoice[] {
  const granted = Object.values(scopes)
    .map(({ grant }) => grant)
    .filter((grant) => grant.class === 'core');
  if (granted.length === 0) return [localSection];
  return granted
    .map(({ id, sectionId, sectionName, permission }) => ({
      scope: id,
      sectionId,
      name: sectionName,
      canWrite: permission === 'write',
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

export const writableSections = (meta: StoreMeta): readonly SectionChoice[] =>
  sectionsOf(meta).filter(({ scope, canWrite }) => canWrite && !isLocal(scope));
