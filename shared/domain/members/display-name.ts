import type { MemberFields } from './member.ts';

/** Given name first: `Lucie Carpentier`. */
export const displayName = ({
  givenName,
  familyName,
}: Pick<MemberFields, 'givenName' | 'familyName'>): string =>
  givenName === null ? familyName : `${givenName} ${familyName}`;
