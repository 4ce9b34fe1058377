import { isOwnScope, ownScopeOf, ScopeId, scopeOf } from '#shared/domain/scope.ts';
import type { StoreMeta } from './database/store-meta.ts';
import type { SectionChoice } from './store-api.ts';

/** Where people are kept until a central is known, and what is for the person at this computer alone. */
export const localScope: ScopeId = scopeOf('local', 'core');
const localOwnScope: ScopeId = ownScopeOf('local');
const localStart = 'sec:local:';

/** Of the local section, whatever class. */
export const isLocalSection = (scope: ScopeId): boolean => scope.startsWith(localStart);

export const isLocal = (scope: ScopeId): boolean =>
  scope === localOwnScope || isLocalSection(scope);

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

/** Null: central has not named one. */
export const grantedOwn = ({ scopes }: StoreMeta): ScopeId | null =>
  Object.values(scopes).find(({ grant }) => grant.class === 'own')?.grant.id ?? null;

/** Where this person's own segments and views live. */
export const ownScope = (meta: StoreMeta): ScopeId => grantedOwn(meta) ?? localOwnScope;

export const classOf = (scope: ScopeId): string =>
  isOwnScope(scope) ? 'own' : scope.slice(scope.lastIndexOf(':') + 1);

/** What a scope of before meeting central is since the local section was given to `section`. */
export function becomes(meta: StoreMeta, scope: ScopeId, section: ScopeId | null): ScopeId {
  if (scope === localOwnScope) return ownScope(meta);
  if (!isLocalSection(scope) || section === null) return scope;
  return ScopeId.parse(`${section.slice(0, section.lastIndexOf(':'))}:${classOf(scope)}`);
}
