import type { Role, ScopeClass } from './scope.ts';

export type Permission = 'read' | 'write';

/** What a role may do with each class of the sections it is given. A class that is absent does not exist for it. */
export const roleAccess: Readonly<Record<Role, Readonly<Partial<Record<ScopeClass, Permission>>>>> =
  {
    // Segments ask who is up to date with their dues; recording payments stays the treasurer's.
    secretary: { core: 'write', dues: 'read', standing: 'read', tracts: 'write' },
    treasurer: { core: 'read', dues: 'write', standing: 'write', tracts: 'write' },
    // Who lays out a leaflet need not see who is a member.
    volunteer: { tracts: 'write' },
    'federation-admin': {
      core: 'write',
      dues: 'write',
      standing: 'write',
      restricted: 'write',
      tracts: 'write',
    },
  };

/** Whether the role works for every section, whatever list it was given. */
export const coversFederation = (role: Role): boolean => role === 'federation-admin';
