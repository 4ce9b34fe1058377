import { longestLine } from './fit-lines.ts';
import { oneLine } from './lettering.ts';

export type EnvelopePerson = {
  readonly civility: 'mme' | 'm' | null;
  readonly givenName: string | null;
  readonly familyName: string;
};

export type AddresseeOptions = {
  readonly language: 'fr' | 'en';
  /**
   * `named`: everyone by name. `couple`: `Mme et M. AUBÉPINE` where two people share a name, only when asked for:
   * it drops both given names. `family`: from three people of one name on, `Famille AUBÉPINE`.
   */
  readonly style: 'named' | 'couple' | 'family';
};

const words = {
  fr: { mme: 'Mme', m: 'M.', and: 'et', family: (name: string) => `Famille ${name}` },
  en: { mme: 'Ms', m: 'Mr', and: 'and', family: (name: string) => `The ${name} family` },
} as const;

/** The first line of one envelope for everyone who lives there, in the order given. Empty for nobody. */
export function householdAddressee(
  people: readonly EnvelopePerson[],
  { language, style }: AddresseeOptions,
): string {
  const names = [...new Set(people.map(({ familyName }) => capitals(familyName)))];
  const shared = names.length === 1 ? names[0] : undefined;
  const say = words[language];
  if (shared !== undefined && people.length >= 3 && style === 'family') return say.family(shared);
  if (shared !== undefined && people.length === 2 && style === 'couple') {
    const titles = people.flatMap(({ civility }) => (civility === null ? [] : [say[civility]]));
    if (new Set(titles).size === 2) return `${titles.join(` ${say.and} `)} ${shared}`;
  }
  return shortestThatHolds(everyName(people, language, shared));
}

/** From the fullest to the shortest; nobody is ever left out. */
function everyName(
  people: readonly EnvelopePerson[],
  language: AddresseeOptions['language'],
  shared: string | undefined,
): readonly string[] {
  const say = words[language];
  const untitled = ({ givenName, familyName }: EnvelopePerson) =>
    oneLine(`${givenName ?? ''} ${capitals(familyName)}`);
  const titled = (person: EnvelopePerson) =>
    oneLine(`${person.civility === null ? '' : say[person.civility]} ${untitled(person)}`);
  const full = listed(people.map(titled), say.and);
  const plain = listed(people.map(untitled), say.and);
  const canShare = shared !== undefined && people.every(({ givenName }) => givenName !== null);
  if (!canShare || people.length < 2) return [full, plain];
  const together = `${listed(
    people.map(({ givenName }) => oneLine(givenName ?? '')),
    say.and,
  )} ${shared}`;
  return [full, plain, together];
}

/** None holds: the fullest, which the envelope continues on its next line. */
const shortestThatHolds = (candidates: readonly string[]): string =>
  candidates.find(({ length }) => length <= longestLine) ?? candidates[0] ?? '';

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

const capitals = (name: string): string => oneLine(name).toUpperCase();
