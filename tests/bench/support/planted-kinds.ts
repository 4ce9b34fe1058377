import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';
import type { Random } from '../../../central/demo/random.ts';
import { inventFamilyName, type Person } from './invent-facts.ts';
import { mishandled } from './mishaps.ts';
import { asTyped, mistype, slipped } from './mistype.ts';

export type Planting = { readonly person: Person; readonly random: Random; readonly id: string };

/** The record that the file had already, and the second one that somebody made of the same person. */
type Kind = (planting: Planting) => readonly [DuplicateFacts, DuplicateFacts];

/** One for each way in which a section comes to hold somebody twice. */
export const plantedKinds = {
  'same number': (planting) => [planting.person, second(planting, 'memberNumber')],
  'capitals without accents': ({ person, random, id }) => [
    person,
    {
      ...second({ person, random, id }, 'birthDate'),
      familyName: foldText(person.familyName).toUpperCase(),
      givenName: foldText(person.givenName).toUpperCase(),
    },
  ],
  'birth name': (planting) => {
    const birthName = inventFamilyName(planting.random);
    const maiden = { ...second(planting, 'birthDate'), familyName: birthName };
    return [{ ...planting.person, birthName }, maiden];
  },
  'names swapped': (planting) => {
    const { familyName, givenName } = planting.person;
    return [
      planting.person,
      { ...second(planting, 'birthDate'), familyName: givenName, givenName: familyName },
    ];
  },
  'half of a double name': (planting) => {
    const { person, random } = planting;
    const married = `${person.familyName}-${inventFamilyName(random)}`;
    return [{ ...person, familyName: married }, second(planting, 'birthDate')];
  },
  initial: (planting) => [
    planting.person,
    { ...second(planting, 'birthDate'), givenName: `${planting.person.givenName.slice(0, 1)}.` },
  ],
  phone: (planting) => [
    planting.person,
    { ...second(planting, 'phones'), phones: planting.person.phones.map(asTyped) },
  ],
  'e-mail': (planting) => [planting.person, second(planting, 'emails')],
  'married since': (planting) => [
    planting.person,
    { ...second(planting, 'emails'), familyName: inventFamilyName(planting.random) },
  ],
  diminutive: (planting) => {
    const { random } = planting;
    const [full, short] = random.oneOf(diminutives);
    const person = { ...planting.person, givenName: full };
    return [person, { ...second({ ...planting, person }, 'phones'), givenName: short }];
  },
  street: (planting) => [
    planting.person,
    {
      ...second(planting, 'street', 'postcode'),
      street: abbreviated(planting.person.street ?? ''),
    },
  ],
  'typo and birth date': (planting) => mistyped(planting, second(planting, 'birthDate')),
  'typo, postcode and year': (planting) =>
    mistyped(planting, {
      ...second(planting, 'postcode'),
      birthDate: planting.person.birthDate.slice(0, 4),
    }),
  'year and postcode': (planting) => [
    planting.person,
    { ...second(planting, 'postcode'), birthDate: planting.person.birthDate.slice(0, 4) },
  ],
  'slip in the birth date': (planting) => [
    planting.person,
    { ...second(planting, 'postcode'), birthDate: slipped(planting.person.birthDate) },
  ],
  'two mishaps at once': (planting) => [planting.person, mishandled(planting)],
} as const satisfies Record<string, Kind>;

export type PlantedKind = keyof typeof plantedKinds;

const diminutives: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Philippe', 'Phil'],
  ['Frédéric', 'Fred'],
  ['Véronique', 'Véro'],
  ['Stéphanie', 'Steph'],
  ['Christophe', 'Chris'],
  ['Marie', 'Marie-Claude'],
];

/** A second record that knows the names and the named fields only. */
function second({ person, id }: Planting, ...known: readonly (keyof DuplicateFacts)[]) {
  const blank: DuplicateFacts = {
    id,
    familyName: person.familyName,
    birthName: null,
    givenName: person.givenName,
    birthDate: null,
    phones: [],
    emails: [],
    street: null,
    postcode: null,
    memberNumber: null,
    household: null,
  };
  return { ...blank, ...Object.fromEntries(known.map((field) => [field, person[field]])) };
}

const abbreviated = (street: string) =>
  street
    .toUpperCase()
    .replace('AVENUE', 'AV.')
    .replace('BOULEVARD', 'BD')
    .replace(/\bRUE (DES|DE LA|DU)\b/, 'R');

function mistyped({ person, random }: Planting, copy: DuplicateFacts) {
  const long = person.familyName.length < 5 ? `${person.familyName}ville` : person.familyName;
  return [
    { ...person, familyName: long },
    { ...copy, familyName: mistype(long, random) },
  ] as const;
}
