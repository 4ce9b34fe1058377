import { emptyMember, MemberFields } from '#shared/domain/members/member.ts';

export const familyNames =
  'Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefèvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefebvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe Bourgeois Pierre Benoît Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte Lopez Jean Dupuy Guillot Hubert Berger Carpentier Sánchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot Carré Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernandez'.split(
    ' ',
  );
export const givenNames =
  'Marie Jeanne Françoise Monique Catherine Nathalie Isabelle Jacqueline Anne Sylvie Martine Nicole Christine Valérie Sandrine Élodie Camille Léa Chloé Manon Emma Inès Zoé Jean Pierre Michel André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Robert Paul Claude Christian Henri Georges Nicolas François Frédéric Éric Laurent Thomas Julien Hugo Lucas Théo Maël Noé Gaël'.split(
    ' ',
  );
const towns =
  'Rennes Vitré Fougères Redon Saint-Malo Bruz Cesson-Sévigné Chantepie Dinard Betton Janzé Liffré Montfort-sur-Meu Guichen Bain-de-Bretagne Châteaugiron Melesse Acigné Pacé Combourg'.split(
    ' ',
  );

/** `count` invented people, the same at every call; about 700 bytes of JSON each. */
export function inventMembers(count: number): MemberFields[] {
  const pick = picker(20_260_119);
  return Array.from({ length: count }, (_, index) => invent(index, pick));
}

type Pick = <T>(choices: readonly T[]) => T;

function invent(index: number, pick: Pick): MemberFields {
  const familyName = pick(familyNames);
  const givenName = pick(givenNames);
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (index % 12)).padStart(2, '0');
  return MemberFields.parse({
    ...emptyMember,
    familyName,
    givenName,
    civility: pick(['mme', 'm']),
    memberNumber: `35-${String(index).padStart(6, '0')}`,
    birthDate: `${1940 + (index % 65)}-${month}-${day}`,
    email: `${plain(givenName)}.${plain(familyName)}.${index}@exemple.fr`,
    phone: `+336${String(10_000_000 + ((index * 7_919) % 89_999_999))}`,
    street: `${1 + (index % 180)} rue ${pick(givenNames)} ${pick(familyNames)}`,
    postcode: `35${String(index % 1_000).padStart(3, '0')}`,
    town: pick(towns),
    country: 'France',
    profession: pick(['Enseignante', 'Infirmier', 'Retraité', 'Étudiante', 'Menuisier', null]),
    joinedOn: `${2005 + (index % 20)}-${month}-${day}`,
    emailConsent: pick(['granted', 'refused', 'unknown']),
    notes: pick([null, 'Disponible le samedi matin pour les tractages, a une remorque.']),
  });
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

/** A small linear congruential generator (Numerical Recipes' constants): the same people in every process. */
function picker(seed: number): Pick {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const chosen = choices[Math.floor((state / 2 ** 32) * choices.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from');
    return chosen;
  };
}
