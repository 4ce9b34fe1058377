import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';
import {
  mensNames,
  familyNames as rareNames,
  streets,
  womensNames,
} from '../../../central/demo/names.ts';
import type { Random } from '../../../central/demo/random.ts';

type Some = readonly [string, ...string[]];

const frequentNames: Some = [
  ...([
    'Martin',
    'Bernard',
    'Dubois',
    'Durand',
    'Moreau',
    'Laurent',
    'Lefèvre',
    'Lefebvre',
  ] as const),
  ...['Leroy', 'Roux', 'Petit', 'Garcia', 'Dupont', 'Dupond', 'Fournier', 'Mercier', 'Girard'],
  ...['Bonnet', 'Faure', 'Fauré', 'Muller', 'Gauthier', 'Gautier', 'Le Goff', 'Nguyen', 'Benali'],
  ...['Marchand', 'Marchant', 'Chevalier', 'Perrin', 'Clément', 'Noël', 'Schmitt', 'Schmidt'],
];
const openings: Some = ['', '', '', 'Le ', 'De ', 'De La ', 'Saint-', 'Mont', 'Beau', 'Ker'];

export type Person = DuplicateFacts & { readonly givenName: string; readonly birthDate: string };

/** Somebody of whom everything is known. */
export function inventPerson(random: Random, number: number): Person {
  const givenName = random.oneOf(random.chance(0.5) ? womensNames : mensNames);
  const familyName = inventFamilyName(random);
  return {
    id: `p${String(number).padStart(7, '0')}`,
    familyName,
    birthName: null,
    givenName,
    birthDate: inventBirthDate(random),
    phones: [inventPhone(random)],
    emails: [`${plain(givenName)}.${plain(familyName)}${number}@exemple.fr`],
    street: `${1 + random.upTo(180)} ${random.oneOf(streets)}`,
    postcode: inventPostcode(random),
    memberNumber: `35-${String(number).padStart(6, '0')}`,
    household: null,
  };
}

/** What a real file knows of them: never everything. */
export function forgetful(random: Random, person: Person): DuplicateFacts {
  const keeps = (odds: number) => random.chance(odds);
  return {
    ...person,
    birthDate: keeps(0.9) ? person.birthDate : inventGap(random, person.birthDate),
    phones: keeps(0.8) ? person.phones : [],
    emails: keeps(0.75) ? person.emails : [],
    street: keeps(0.9) ? person.street : null,
    memberNumber: keeps(0.7) ? person.memberNumber : null,
  };
}

/** A thirtieth of the people bear one of thirty-odd names, as in France; the others are many. */
export function inventFamilyName(random: Random): string {
  if (random.chance(0.1)) return random.oneOf(frequentNames);
  const name = `${random.oneOf(openings)}${random.oneOf(rareNames)}`;
  return random.chance(0.08) ? `${name}-${random.oneOf(rareNames)}` : name;
}

export function inventBirthDate(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${1940 + random.upTo(65)}-${two(1 + random.upTo(12))}-${two(1 + random.upTo(28))}`;
}

/** Of blocks that are not overseas: those have a country code of their own. */
export function inventPhone(random: Random): string {
  return `+33${random.oneOf(['61', '62', '76', '29'])}${String(1_000_000 + random.upTo(8_999_999))}`;
}

export function inventPostcode(random: Random): string {
  return `35${String(random.upTo(180) * 5).padStart(3, '0')}`;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

const inventGap = (random: Random, birthDate: string): string | null =>
  random.chance(0.4) ? birthDate.slice(0, 4) : null;
