import type { MemberFields } from '../../members/member.ts';
import { listedInFrench } from './french.ts';

export type Addressed = Pick<MemberFields, 'civility' | 'givenName' | 'familyName'>;

/** How words agree with whom is written to; `neutral`: nobody said how they are addressed. */
type Agreement = 'feminine' | 'masculine' | 'neutral';

/** How one letter speaks to those who get it. French has no neutral civility: who gave none is « Madame, Monsieur ». */
export type FormOfAddress = {
  readonly civilite: string;
  readonly cher: string;
  readonly adherent: string;
  readonly camarade: string;
  /** The ending of « resté… »: `e`, nothing, `·e`, `s`, `es`, `·e·s`. */
  readonly e: string;
  readonly prenom: string | null;
  readonly nom: string;
  readonly nomComplet: string;
};

/** `people` live together and get one letter; most often there is one. Never empty. */
export function formOfAddress(people: readonly Addressed[]): FormOfAddress {
  const isSeveral = people.length > 1;
  const ending = endings[isSeveral ? 'plural' : 'singular'][agreementOf(people)];
  const names = [...new Set(people.map(({ familyName }) => familyName))];
  const given = people.flatMap(({ givenName }) => givenName ?? []);
  return {
    civilite: civilityOf(people),
    cher: ending.cher,
    adherent: `adhérent${ending.e}`,
    camarade: isSeveral ? 'camarades' : 'camarade',
    e: ending.e,
    prenom: given.length === people.length ? listedInFrench(given) : null,
    nom: listedInFrench(names),
    nomComplet: fullName(people, names),
  };
}

function agreementOf(people: readonly Addressed[]): Agreement {
  if (people.some(({ civility }) => civility === null)) return 'neutral';
  if (people.every(({ civility }) => civility === 'mme')) return 'feminine';
  return 'masculine';
}

const endings = {
  singular: {
    feminine: { cher: 'Chère', e: 'e' },
    masculine: { cher: 'Cher', e: '' },
    neutral: { cher: 'Cher·e', e: '·e' },
  },
  plural: {
    feminine: { cher: 'Chères', e: 'es' },
    masculine: { cher: 'Chers', e: 's' },
    neutral: { cher: 'Cher·es', e: '·es' },
  },
} as const;

function civilityOf(people: readonly Addressed[]): string {
  const women = people.filter(({ civility }) => civility === 'mme').length;
  const men = people.filter(({ civility }) => civility === 'm').length;
  const isKnown = women + men === people.length;
  if (!isKnown || (women > 0 && men > 0)) {
    if (!isKnown || people.length === 2) return 'Madame, Monsieur';
    return `${women > 1 ? 'Mesdames' : 'Madame'}, ${men > 1 ? 'Messieurs' : 'Monsieur'}`;
  }
  if (women > 0) return women > 1 ? 'Mesdames' : 'Madame';
  return men > 1 ? 'Messieurs' : 'Monsieur';
}

/** Who share a name are named by it once: « Lucie et Paul Carpentier ». */
function fullName(people: readonly Addressed[], names: readonly string[]): string {
  const given = people.map(({ givenName }) => givenName);
  const [only] = names;
  if (names.length === 1 && only !== undefined && given.every((name) => name !== null)) {
    return `${listedInFrench(given)} ${only}`;
  }
  return listedInFrench(
    people.map(({ givenName, familyName }) =>
      givenName === null ? familyName : `${givenName} ${familyName}`,
    ),
  );
}
