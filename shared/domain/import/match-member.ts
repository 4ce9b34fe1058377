import type { Person } from './person.ts';
import {
  firstNamesakes,
  likelyNamesakes,
  type PersonIndex,
  peopleNumbered,
} from './person-index.ts';
import { hasDetails, type PersonKeys, sharesContact } from './person-keys.ts';

export type Match =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'one'; readonly person: Person }
  | { readonly kind: 'ambiguous' };

/**
 * Who a row speaks of: by member number, else by name and birth date, else by name and a contact (phone,
 * e-mail, or street and postcode). Never by e-mail alone: couples share one. When it may be several people,
 * or when a number and a name contradict each other, a person decides.
 */
export function matchMember(index: PersonIndex, row: PersonKeys): Match {
  const numbered = peopleNumbered(index, row.number);
  if (numbered.length > 0)
    return onlyOne(numbered.filter((person) => isPlausible(row, person.keys)));
  const namesakes = likelyNamesakes(index, row);
  const born = namesakes.filter(
    ({ keys }) => row.birthDate !== null && keys.birthDate === row.birthDate,
  );
  if (born.length > 0) return oneOfSameNumber(born, row);
  const reached = namesakes.filter(({ keys }) => isSameAge(row, keys) && sharesContact(row, keys));
  if (reached.length > 0) return oneOfSameNumber(reached, row);
  return matchBareName(index, row);
}

/** A name and nothing else: somebody else of whom nothing else is known is the same; of others one cannot tell. */
function matchBareName(index: PersonIndex, row: PersonKeys): Match {
  const namesakes = firstNamesakes(index, row).filter(({ keys }) => !isOtherNumber(row, keys));
  const bare = namesakes.filter(({ keys }) => !hasDetails(keys));
  if (namesakes.length === 0) return { kind: 'nobody' };
  if (!hasDetails(row)) return onlyOne(bare);
  return namesakes.length === 1 && bare.length === 1 ? onlyOne(bare) : { kind: 'nobody' };
}

/** A number belongs to one person: the row must at least keep a name or the birth date. */
function isPlausible(row: PersonKeys, known: PersonKeys): boolean {
  const isSameBirth = row.birthDate !== null && row.birthDate === known.birthDate;
  const isSameGiven = row.givenName !== '' && row.givenName === known.givenName;
  return isSameBirth || isSameGiven || row.familyName === known.familyName;
}

function isSameAge(row: PersonKeys, known: PersonKeys): boolean {
  return row.birthDate === null || known.birthDate === null || row.birthDate === known.birthDate;
}

/** Same name and birth date or contact, but two numbers: father and son, or two numberings. Not ours to say. */
function oneOfSameNumber(people: readonly Person[], row: PersonKeys): Match {
  return people.some(({ keys }) => isOtherNumber(row, keys))
    ? { kind: 'ambiguous' }
    : onlyOne(people);
}

function isOtherNumber(row: PersonKeys, known: PersonKeys): boolean {
  return row.number !== null && known.number !== null && row.number !== known.number;
}

function onlyOne(people: readonly Person[]): Match {
  const [person, second] = people;
  if (person === undefined || second !== undefined) return { kind: 'ambiguous' };
  return { kind: 'one', person };
}
