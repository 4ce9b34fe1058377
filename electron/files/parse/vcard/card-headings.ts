/** Headings that the guess of the columns knows by these names, in the order of the table. */
export const headings = [
  'Civilité',
  'Nom',
  'Prénom',
  'Nom complet',
  'Préfixe',
  'Autres prénoms',
  'Nom de naissance',
  'Courriel',
  'Téléphone',
  'Télécopie',
  'Adresse',
  'Complément',
  'Code postal',
  'Ville',
  'Région',
  'Pays',
  'Date de naissance',
  'Anniversaire',
  'Profession',
  'Organisation',
  'Étiquettes',
  'Notes',
] as const;

export type Heading = (typeof headings)[number];

export type Fields = Readonly<Partial<Record<Heading, readonly string[]>>>;
