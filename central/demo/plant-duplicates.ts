import type { MemberFields } from '#shared/domain/members/member.ts';

const firstCopied = 11;
const step = 29;

/** As the same person gets recorded twice: by a form, by a phone call, by an old list. */
const disguises: readonly ((person: MemberFields) => Partial<MemberFields>)[] = [
  ({ familyName }) => ({ familyName: plain(familyName).toUpperCase(), email: null }),
  ({ familyName, givenName }) => ({ familyName: givenName ?? familyName, givenName: familyName }),
  ({ givenName }) => ({ givenName: givenName === null ? null : `${givenName.slice(0, 1)}.` }),
  ({ familyName }) => ({ familyName: `${familyName.slice(0, -1)}`, phone: null }),
];

/** The last people of a section become somebody that is already there, differently written, as sympathisers. */
export function plantDuplicates(people: readonly MemberFields[]): readonly MemberFields[] {
  const first = people.length - disguises.length;
  const known = people.filter(({ email, phone }) => email !== null && phone !== null);
  return people.map((person, place) => {
    const disguise = disguises[place - first];
    const original = known[firstCopied + (place - first) * step];
    if (disguise === undefined || original === undefined) return person;
    return {
      ...original,
      kind: 'sympathiser',
      memberNumber: null,
      joinedOn: null,
      leftOn: null,
      notes: null,
      ...disguise(original),
    };
  });
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
