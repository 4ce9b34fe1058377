import type { Role, ScopeClass } from './scope.ts';

export type Permission = 'read' | 'write';

/** What a role may do with each class of the sections it is given. A class that is absent does not exist for it. */
const roleAccess: Readonly<Record<Role, Readonly<Partial<Record<ScopeClass, Permission>>>>> = {
  // Who is up to date, not what they paid.
  secretary: { core: 'write', standing: 'read', tracts: 'write' },
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

/** The same, where an administrator has shown the amounts to somebody whose role does not need them. */
export function accessOf({ role, seesAmounts }: Access): (typeof roleAccess)[Role] {
  const own = roleAccess[role];
  const isAmongPeople = own.core !== undefined;
  return seesAmounts && isAmongPeople && own.dues === undefined ? { ...own, dues: 'read' } : own;
}

type Access = { readonly role: Role; readonly seesAmounts: boolean };

/** Whether the role works for every section, whatever list it was given. */
export const coversFederation = (role: Role): boolean => role === 'federation-admin';
