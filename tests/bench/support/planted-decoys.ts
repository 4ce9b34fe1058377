import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';
import { inventBirthDate, inventPhone, inventPostcode } from './invent-facts.ts';
import type { Planting } from './planted-kinds.ts';

/** Two people who share what two records of one person would share. */
type Decoy = (planting: Planting) => readonly [DuplicateFacts, DuplicateFacts];

export const decoys = {
  couple: (planting) => {
    const [he, she] = planting.random.oneOf(couples);
    const first = { ...planting.person, givenName: he };
    return [first, { ...other(planting, first), givenName: she, memberNumber: null }];
  },
  twins: (planting) => {
    const [one, two] = planting.random.oneOf(twins);
    const first = { ...planting.person, givenName: one };
    const { birthDate } = first;
    return [first, { ...other(planting, first), givenName: two, birthDate, memberNumber: null }];
  },
  'father and son of one name': (planting) => {
    const year = Number(planting.person.birthDate.slice(0, 4)) + 23 + planting.random.upTo(12);
    const birthDate = `${year}${inventBirthDate(planting.random).slice(4)}`;
    return [planting.person, { ...other(planting, planting.person), birthDate }];
  },
  'two people of one name': (planting) => [planting.person, elsewhere(planting)],
  'names a letter apart': (planting) => {
    const [one, two] = planting.random.oneOf(nearNames);
    const first = { ...planting.person, familyName: one };
    const { postcode } = first;
    return [first, { ...elsewhere({ ...planting, person: first }), familyName: two, postcode }];
  },
  'a number typed to fill the field': (planting) => {
    const phones = ['0000000000'];
    const { random } = planting;
    return [
      { ...planting.person, phones },
      { ...elsewhere(planting), familyName: `Autre${random.upTo(900)}`, phones },
    ];
  },
  'the mailbox of the section': (planting) => {
    const emails = ['contact@section.exemple.fr'];
    return [
      { ...planting.person, emails },
      { ...elsewhere(planting), familyName: `Tiers${planting.random.upTo(900)}`, emails },
    ];
  },
} as const satisfies Record<string, Decoy>;

export type DecoyKind = keyof typeof decoys;

type TwoNames = readonly [readonly [string, string], ...(readonly [string, string])[]];

const couples: TwoNames = [
  ['Michel', 'Michèle'],
  ['Daniel', 'Danielle'],
  ['René', 'Renée'],
  ['Frédéric', 'Frédérique'],
  ['Jean', 'Jeanne'],
  ['Pierre', 'Sylvie'],
  ['Karim', 'Naïma'],
];

const twins: TwoNames = [
  ['Léo', 'Léa'],
  ['Jules', 'Julie'],
  ['Lina', 'Lena'],
  ['Louis', 'Louise'],
  ['Marie', 'Marion'],
  ['Enzo', 'Hugo'],
];

const nearNames: TwoNames = [
  ['Dupont', 'Dupond'],
  ['Lefèvre', 'Lefebvre'],
  ['Gauthier', 'Gautier'],
  ['Marchand', 'Marchant'],
];

/** Somebody else of the same family and house. */
const other = ({ random, id }: Planting, person: DuplicateFacts): DuplicateFacts => ({
  ...person,
  id,
  birthDate: inventBirthDate(random),
  memberNumber: `75-${id}`,
});

/** Somebody else of the same name, elsewhere. */
const elsewhere = (planting: Planting): DuplicateFacts => ({
  ...other(planting, planting.person),
  phones: [inventPhone(planting.random)],
  emails: [],
  street: null,
  postcode: inventPostcode(planting.random),
});
