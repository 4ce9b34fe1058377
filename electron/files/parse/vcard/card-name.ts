import type { Fields } from './card-headings.ts';

type Name = {
  /** Family, given, other given names, prefix, suffix. */
  readonly parts: readonly string[];
  readonly formatted: string;
  readonly organisation: string;
};

const civilities = /^(?:m|mr|monsieur|mme|madame|mlle|mademoiselle)\.?$/i;

/** A name in parts where there is one, else as it is shown. Null where the only name is that of an organisation. */
export function nameFields({ parts, formatted, organisation }: Name): Fields | null {
  const [family = '', given = '', others = '', prefix = ''] = parts.map((part) => part.trim());
  if (family === '' && given === '') {
    return organisation !== '' && formatted === organisation
      ? null
      : { 'Nom complet': [formatted] };
  }
  return {
    Nom: [family],
    Prénom: [given],
    'Autres prénoms': [others],
    [civilities.test(prefix) ? 'Civilité' : 'Préfixe']: [prefix],
  };
}
