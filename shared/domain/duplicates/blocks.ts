import type { Traits } from './traits.ts';

/**
 * Where two records of one person meet: only people who share a key of a block are ever compared.
 * A crowd is more people under one key than `most`. Of a contact that a crowd shares (`0000000000`, the section's own
 * mailbox) nothing follows: it is `ignored`. Of a birth date (1 January) something may: there each is compared with
 * the `neighbours` in the order of names. Both ways, the work grows with the people and not with their pairs.
 */
export type Block = {
  readonly id: string;
  readonly most: number;
  readonly crowd: 'ignored' | 'neighbours';
  readonly keys: (traits: Traits) => readonly string[];
};

const nothing: readonly never[] = [];
const only = (key: string | null): readonly string[] => (key === null ? nothing : [key]);

/** More would be a shared mailbox or a number typed to fill the field. */
const mostOfOneHome = 12;
const mostNamesakes = 60;

export const sameMemberNumber: Block = {
  id: 'member-number',
  most: mostOfOneHome,
  crowd: 'ignored',
  keys: ({ memberNumber }) => only(memberNumber),
};

export const samePhone: Block = {
  id: 'phone',
  most: mostOfOneHome,
  crowd: 'ignored',
  keys: ({ phones }) => phones,
};

export const sameEmail: Block = {
  id: 'email',
  most: mostOfOneHome,
  crowd: 'ignored',
  keys: ({ emails }) => emails,
};

/** With the first given name: a tower has one street and three hundred people. */
export const sameHome: Block = {
  id: 'home',
  most: mostOfOneHome,
  crowd: 'ignored',
  keys: ({ home, household, given }) => {
    if (given === '' || (home === null && household === null)) return nothing;
    const [first = ''] = given.split(' ', 1);
    return [
      ...only(home === null ? null : `${home} ${first}`),
      ...only(household === null ? null : `${household} ${first}`),
    ];
  },
};

export const sameBirthDate: Block = {
  id: 'birth-date',
  most: mostNamesakes,
  crowd: 'neighbours',
  keys: ({ birthDate }) => only(birthDate),
};

/** One typing error leaves the beginnings of both names as they were, or the ends of both. */
export const nearNameInPostcode: Block = {
  id: 'near-name-postcode',
  most: mostNamesakes,
  crowd: 'neighbours',
  keys: (traits) => (traits.postcode === null ? nothing : edgesOf(traits, traits.postcode)),
};

export const nearNameInBirthYear: Block = {
  id: 'near-name-birth-year',
  most: mostNamesakes,
  crowd: 'neighbours',
  keys: (traits) => (traits.birthYear === null ? nothing : edgesOf(traits, traits.birthYear)),
};

export const blocks: readonly Block[] = [
  sameMemberNumber,
  samePhone,
  sameEmail,
  sameHome,
  sameBirthDate,
  nearNameInPostcode,
  nearNameInBirthYear,
];

function edgesOf(
  { families, givenWord }: Pick<Traits, 'families' | 'givenWord'>,
  place: string,
): readonly string[] {
  const [family, ...others] = families;
  if (givenWord === '' || family === undefined) return nothing;
  const edges = [
    `${place} ${family.slice(0, 2)} ${givenWord.slice(0, 2)}`,
    `${place} ${family.slice(-2)} ${givenWord.slice(-2)}.`,
  ];
  if (others.length === 0) return edges;
  return [...edges, ...edgesOf({ families: others, givenWord }, place)];
}
