import { unaccentedCapitals } from './lettering.ts';

/** The short forms of the standard, in the order in which they are tried: ways and places, buildings, then titles. */
const shortForms: readonly (readonly [long: string, short: string])[] = [
  ['ZONE INDUSTRIELLE', 'ZI'],
  ['ZONE ARTISANALE', 'ZA'],
  ['CENTRE COMMERCIAL', 'CCAL'],
  ['ROND POINT', 'RPT'],
  ['LIEU DIT', 'LD'],
  ['BOULEVARD', 'BD'],
  ['AVENUE', 'AV'],
  ['ALLEE', 'ALL'],
  ['ALLEES', 'ALL'],
  ['CHEMIN', 'CHE'],
  ['ROUTE', 'RTE'],
  ['PLACE', 'PL'],
  ['IMPASSE', 'IMP'],
  ['SQUARE', 'SQ'],
  ['FAUBOURG', 'FG'],
  ['ESPLANADE', 'ESP'],
  ['PASSAGE', 'PAS'],
  ['QUARTIER', 'QUA'],
  ['HAMEAU', 'HAM'],
  ['LOTISSEMENT', 'LOT'],
  ['DOMAINE', 'DOM'],
  ['RESIDENCE', 'RES'],
  ['APPARTEMENT', 'APP'],
  ['BATIMENT', 'BAT'],
  ['ESCALIER', 'ESC'],
  ['ETAGE', 'ETG'],
  ['IMMEUBLE', 'IMM'],
  ['ENTREE', 'ENT'],
  ['NOTRE DAME', 'ND'],
  ['SAINTE', 'STE'],
  ['SAINTES', 'STES'],
  ['SAINT', 'ST'],
  ['SAINTS', 'STS'],
  ['MARECHAL', 'MAL'],
  ['GENERAL', 'GAL'],
  ['COLONEL', 'CNL'],
  ['COMMANDANT', 'CDT'],
  ['CAPITAINE', 'CNE'],
  ['LIEUTENANT', 'LT'],
  ['PRESIDENT', 'PDT'],
  ['PROFESSEUR', 'PR'],
  ['DOCTEUR', 'DR'],
  ['GRANDE', 'GDE'],
  ['GRAND', 'GD'],
];

/** Shortens one word after the other, and stops as soon as the line holds. */
export function abbreviate(line: string, longest: number): string {
  let words = line.split(' ');
  for (const [long, short] of shortForms) {
    if (lengthOf(words) <= longest) break;
    words = replaceIn(words, long.split(' '), short);
  }
  return words.join(' ');
}

const lengthOf = (words: readonly string[]): number => words.join(' ').length;

/** The last of the words of a line is what it is about: `Résidence` alone, or a name such as `Place`, stays. */
function replaceIn(words: readonly string[], long: readonly string[], short: string): string[] {
  const at = words.findIndex(
    (_, index) =>
      index + long.length < words.length &&
      long.every((word, place) => unaccentedCapitals(words[index + place] ?? '') === word),
  );
  const first = words[at];
  if (first === undefined) return [...words];
  return [...words.slice(0, at), inTheCaseOf(first, short), ...words.slice(at + long.length)];
}

function inTheCaseOf(word: string, short: string): string {
  if (word === word.toUpperCase()) return short;
  const isCapitalised = word.charAt(0) !== word.charAt(0).toLowerCase();
  return isCapitalised ? short.charAt(0) + short.slice(1).toLowerCase() : short.toLowerCase();
}
