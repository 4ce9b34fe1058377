import { readFileSync } from 'node:fs';

// What we read of the official list of communes (INSEE, La Poste; Licence Ouverte), published by Etalab.
type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  /** Of a commune that joined another: the code of that one. */
  readonly chefLieu?: string;
};

/** One line for each postcode, as `shared/domain/places/read-towns.ts` reads it. Most populous first. */
export function frenchTowns(): string {
  const communes = readCommunes();
  const formerNames = new Map<string, string[]>();
  for (const { chefLieu = '', nom } of communes.filter(isFormer)) {
    formerNames.set(chefLieu, [...(formerNames.get(chefLieu) ?? []), nom]);
  }
  const lines = new Map<string, Commune[]>();
  for (const commune of communes.filter(({ type }) => type === 'commune-actuelle')) {
    for (const postcode of commune.codesPostaux ?? []) {
      lines.set(postcode, [...(lines.get(postcode) ?? []), commune]);
    }
  }
  return [...lines]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([postcode, served]) => {
      const towns = served
        .sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || a.nom.localeCompare(b.nom))
        .map(({ code, nom }) => namesOf(nom, formerNames.get(code) ?? []));
      return `${postcode} ${towns.join('|')}`;
    })
    .join('\n');
}

const isFormer = ({ type }: Commune) => type === 'commune-deleguee' || type === 'commune-associee';

function namesOf(name: string, formerNames: readonly string[]): string {
  const others = formerNames.filter((former) => former !== name);
  return [name, ...new Set(others)].join('=');
}

function readCommunes(): readonly Commune[] {
  const list = new URL(import.meta.resolve('@etalab/decoupage-administratif/data/communes.json'));
  // A published list, pinned to one version in package.json; the tests look at what comes out.
  return JSON.parse(readFileSync(list, 'utf8')) as readonly Commune[];
}
