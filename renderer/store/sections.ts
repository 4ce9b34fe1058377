import { isOwnScope, ownScopeOf, type ScopeClass, ScopeId, scopeOf } from '#shared/domain/scope.ts';
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

const localSection = (scopeClass: ScopeClass): SectionChoice => ({
  scope: scopeOf('local', scopeClass),
  sectionId: 'local',
  name: '',
  canWrite: true,
});

/**
 * The sections of which this office keeps what is of the class: people, unless another is named. The local one until
 * central has named others; none where the account may see nothing of that class.
 */
export function sectionsOf(
  { scopes }: StoreMeta,
  scopeClass: ScopeClass = 'core',
): readonly SectionChoice[] {
  const granted = Object.values(scopes)
    .map(({ grant }) => grant)
    .filter((grant) => grant.class !== 'own');
  if (granted.length === 0) return [localSection(scopeClass)];
  return granted
    .filter((grant) => grant.class === scopeClass)
    .map(({ id, sectionId, sectionName, permission }) => ({
      scope: id,
      sectionId,
      name: sectionName,
      canWrite: permission === 'write',
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

/** The ids of those sections, found anew only when a grant has changed. */
export function createSectionsWith(
  store: { readonly meta: () => StoreMeta },
  scopeClass: ScopeClass,
): () => ReadonlySet<string> {
  let of: StoreMeta['scopes'] | null = null;
  let known: ReadonlySet<string> = new Set();
  return () => {
    const meta = store.meta();
    if (meta.scopes !== of) {
      of = meta.scopes;
      const now = sectionsOf(meta, scopeClass).map(({ sectionId }) => sectionId);
      if (now.length !== known.size || now.some((id) => !known.has(id))) known = new Set(now);
    }
    return known;
  };
}

/** To which what was entered before meeting central can go: where people may be kept, or else leaflets. */
export function writableSections(meta: StoreMeta): readonly SectionChoice[] {
  const people = sectionsOf(meta);
  const sections = people.length > 0 ? people : sectionsOf(meta, 'tracts');
  return sections.filter(({ scope, canWrite }) => canWrite && !isLocal(scope));
}

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
