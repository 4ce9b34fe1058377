import type { ExpectedDues } from '#shared/domain/bank/match/knowledge.ts';
import type { KnownPerson } from '#shared/domain/bank/match/name-index.ts';
import { type Cents, toCents } from '#shared/domain/cents.ts';
import type { Random } from '../../../central/demo/random.ts';
import { familyNames, givenNames } from './invent-members.ts';

export type Payer = KnownPerson & { readonly dues: Cents };

const amounts: readonly [number, ...number[]] = [
  1_000, 2_000, 2_000, 2_500, 3_000, 3_600, 3_600, 4_000, 5_000, 6_000, 7_500, 9_600, 12_000,
];

const starts =
  'Bar Ber Cas Cha Cor Del Des Fer Gal Gar Hel Jau Kerg Lab Lav Mal Mon Per Plou Quin Rav Sal Tau Val Ver Zel'.split(
    ' ',
  );
const middles = 'a e i o u au ai an en in on ar er ol il ev ou an'.split(' ');
const ends =
  'bert nac guen let ron mont tier vec dain quet sac rin voz lan ric tel tal dec nier guy'.split(
    ' ',
  );

/** As a section's file is: one in four bears a frequent name, the others one of some thousands. */
export function inventPayers(count: number, random: Random): readonly Payer[] {
  const people: Payer[] = [];
  while (people.length < count) {
    const family = familyOf(random);
    const size = random.chance(0.3) ? 2 : 1;
    const ids = Array.from(
      { length: size },
      (_, at) => `p${String(people.length + at).padStart(6, '0')}`,
    );
    const given = new Set<string>();
    while (given.size < size) given.add(givenOf(random));
    for (const [at, givenName] of [...given].entries()) {
      const id = ids[at] ?? '';
      people.push({
        id,
        familyName: at === 1 && random.chance(0.15) ? familyOf(random) : family,
        birthName: null,
        givenName,
        memberNumber: random.chance(0.5) ? `V${100_000 + people.length}` : null,
        mates: ids.filter((other) => other !== id),
        dues: toCents(random.oneOf(amounts)),
      });
    }
  }
  return people;
}

export const expectedOf = ({ id, dues }: Payer, at: number): ExpectedDues => ({
  memberId: id,
  year: 2026,
  suggested: at % 3 === 0 ? dues : null,
  lastYear: at % 3 === 0 ? null : dues,
});

function familyOf(random: Random): string {
  if (random.chance(0.25)) return pick(familyNames, random);
  const one = `${pick(starts, random)}${pick(middles, random)}${pick(ends, random)}`;
  if (random.chance(0.06)) return `${one}-${pick(familyNames, random)}`;
  if (random.chance(0.04)) return `Le ${one}`;
  return random.chance(0.02) ? `d'${one}` : one;
}

export function givenOf(random: Random): string {
  const name = pick(givenNames, random);
  if (random.chance(0.08)) return `${random.oneOf(['Jean', 'Marie', 'Anne'])}-${name}`;
  return random.chance(0.45) ? pick(rarer, random) : name;
}

const rarer =
  'Adèle Agathe Alban Alexis Alice Amandine Antoine Apolline Armelle Arthur Aurélie Axel Bastien Béatrice Benjamin Bérénice Boris Brice Bruno Camélia Capucine Carole Cédric Céline César Claire Clarisse Colette Corentin Cyprien Damien Daphné Delphine Didier Dominique Edgar Édith Éléonore Émile Émilie Enzo Estelle Étienne Eugénie Fabien Fabrice Félix Fernand Flora Gaétan Gaspard Geneviève Gérald Gilles Grégory Guy Hélène Henri Honoré Hortense Irène Ivan Jade Jérôme Joël Joseph Judith Justine Karim Kévin Laetitia Lambert Léon Léonie Loïc Lola Lucie Ludovic Maxime Mélanie Mireille Morgane Nadia Nina Noémie Octave Odile Olivia Oscar Pascal Patrice Perrine Quentin Rachid Raphaël Régis Rémi Romane Rosalie Sabrina Samuel Sébastien Serge Simon Solène Sophie Stéphane Tanguy Théodore Thibault Ulysse Valentin Véronique Victor Violette Xavier Yann Yves'.split(
    ' ',
  );

/** Frequent ones come first in the lists, and are drawn more often. */
function pick(list: readonly string[], random: Random): string {
  const at = Math.min(random.upTo(list.length), random.upTo(list.length));
  return list[random.chance(0.5) ? at : random.upTo(list.length)] ?? '';
}
