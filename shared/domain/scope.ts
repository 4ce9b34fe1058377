import { z } from 'zod';

/**
 * What kind of secret a scope holds; a role is granted classes, not fields. `dues` has the amounts; `standing` what is
 * needed to say who is up to date, without one.
 */
export const ScopeClass = z.enum(['core', 'dues', 'standing', 'restricted', 'tracts']);
export type ScopeClass = z.infer<typeof ScopeClass>;

/**
 * The unit of sync and of permission: one section × one class, e.g. `sec:17:core`; or `own:…`, what one account keeps
 * for itself (private segments and views). Opaque to everything but `scopeOf`; it may be stored in clear.
 */
export const ScopeId = z
  .string()
  .regex(/^(sec:[a-z0-9-]{1,36}:(core|dues|standing|restricted|tracts)|own:[a-z0-9-]{1,36})$/)
  .brand<'ScopeId'>();
export type ScopeId = z.infer<typeof ScopeId>;

export const scopeOf = (sectionId: string, scopeClass: ScopeClass): ScopeId =>
  ScopeId.parse(`sec:${sectionId}:${scopeClass}`);

export const ownScopeOf = (accountId: string): ScopeId => ScopeId.parse(`own:${accountId}`);

/** The section of `sec:…`, whatever the class. */
export const sectionOf = (scope: string): string => scope.split(':')[1] ?? '';

export const isOwnScope = (scope: string): boolean => scope.startsWith('own:');

export const Role = z.enum(['secretary', 'treasurer', 'volunteer', 'federation-admin']);
export type Role = z.infer<typeof Role>;
