import type { PaperPerson } from '../../../../../store/store-api/export.ts';

type Named = Pick<PaperPerson, 'familyName' | 'givenName'>;

const collator = new Intl.Collator('fr', { numeric: true });

export const byName = (a: Named, b: Named): number =>
  collator.compare(a.familyName, b.familyName) ||
  collator.compare(a.givenName ?? '', b.givenName ?? '');

/** `E` for Élan; `#` for what begins with no letter. */
function initialOf({ familyName }: Named): string {
  const first = familyName
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0);
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase('fr') : '#';
}

export type PeopleGroup = {
  readonly heading: string | null;
  readonly people: readonly PaperPerson[];
};

/** As they come, or by name under headings. */
export function grouped(
  people: readonly PaperPerson[],
  grouping: 'none' | 'letter' | 'town',
  noTown: string,
): readonly PeopleGroup[] {
  if (grouping === 'none') return [{ heading: null, people }];
  const headingOf = (person: PaperPerson) =>
    grouping === 'letter' ? initialOf(person) : (person.address.town ?? noTown);
  const groups = new Map<string, PaperPerson[]>();
  for (const person of [...people].sort(byName)) {
    const heading = headingOf(person);
    const known = groups.get(heading);
    if (known === undefined) groups.set(heading, [person]);
    else known.push(person);
  }
  return [...groups]
    .map(([heading, of]) => ({ heading, people: of }))
    .sort((a, b) => collator.compare(a.heading, b.heading));
}
