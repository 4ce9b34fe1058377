import type { MemberFields } from '#shared/domain/members/member.ts';

/** `DURAND Marie`, for lists sorted by family name: the capitals tell the family name apart. */
export const listName = ({
  familyName,
  givenName,
}: Pick<MemberFields, 'familyName' | 'givenName'>): string =>
  [familyName.toLocaleUpperCase('fr'), givenName].filter(Boolean).join(' ');
