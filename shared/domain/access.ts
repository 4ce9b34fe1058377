import type { Role, ScopeClass } from './scope.ts';

export type Permission = 'read' | 'write';

/** What a role may do with each class of the sections it is given. A class that is absent does not exist for it. */
export const roleAccess: Readonly<Record<Role, Readonly<Partial<Record<ScopeClass, Permission>>>>> =
  {
    // Segments ask who is up to date with their dues; recording payments stays the treasurer's.
    secretary: { core: 'write', dues: 'read' },
    treasurer: { core: 'read', dues: 'write' },
    volunteer: {},
    'federation-admin': { core: 'write', dues: 'write', restricted: 'write' },
  };

/** Whether the role works for every section, whatever list it was given. */
export const coversFederation = (role: Role): boolean => role === 'federation-admin';
