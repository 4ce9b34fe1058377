import type { MemberFields } from '#shared/domain/members/member.ts';
import { aMember } from './a-member.ts';

const families =
  'Carpentier Durand Lefèvre Moreau Roudaut Belcour Marchenoir Castérac Poulvère Selmoune Guérivart Vandersmet Kerbrat Loubaris Nguyen Benali Da-Silva Œuvrard Élie de-La-Tour Hervé Jaouen Quéméner Le-Goff Ribeiro Traoré Weber Zimmermann Aubert Baron'.split(
    ' ',
  );
const given =
  'Lucie Marc Odile Bakary Solenn Hugo Inès Yves Fanny Tarek Anselme Maud Éric Zoé Jean-Paul Aïcha Noël Chloé Gaëtan Rose'.split(
    ' ',
  );
const towns = 'Vernoy-sur-Lie;Saint-Aubrac;Côte des Ormes;Plélan;Montreuil-le-Haut;Bréal'.split(
  ';',
);

/** Always the same people, so that two pictures can be compared. */
export function manyMembers(count: number): readonly MemberFields[] {
  const first = aMember();
  return Array.from({ length: count }, (_, index) => person(first, index));
}

function person(pattern: MemberFields, index: number): MemberFields {
  const pick = <T>(list: readonly T[], step: number): T => {
    const chosen = list[(index * step + (index >> 4)) % list.length];
    if (chosen === undefined) throw new Error('An empty list');
    return chosen;
  };
  const familyName = pick(families, 7).replaceAll('-', ' ');
  const givenName = pick(given, 3);
  const number = String(index + 1).padStart(5, '0');
  const isKnownLittle = index % 11 === 5;
  const local = `${givenName}.${familyName}`.toLowerCase().replace(/[^a-z.]/g, '');
  return {
    ...pattern,
    familyName,
    givenName,
    kind:
      (['member', 'member', 'member', 'sympathiser', 'member', 'former'] as const)[index % 6] ??
      'member',
    memberNumber: isKnownLittle ? null : `35-${number}`,
    email: isKnownLittle ? null : (`${local}${index}@exemple.fr` as MemberFields['email']),
    phone: index % 7 === 3 ? null : `+336${String(10_000_000 + index * 37).slice(0, 8)}`,
    town: pick(towns, 5),
    doNotContact: index % 97 === 4,
    joinedOn:
      `20${String(10 + (index % 15))}-0${1 + (index % 9)}-1${index % 9}` as MemberFields['joinedOn'],
  };
}
