import { remembering } from '../import/remembering.ts';
import { foldText } from '../members/fold-text.ts';

const wholeWords: Readonly<Record<string, string>> = {
  all: 'allee',
  av: 'avenue',
  ave: 'avenue',
  bat: 'batiment',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  ch: 'chemin',
  che: 'chemin',
  chem: 'chemin',
  crs: 'cours',
  dr: 'docteur',
  fbg: 'faubourg',
  fg: 'faubourg',
  gal: 'general',
  imp: 'impasse',
  ld: 'lieu dit',
  lot: 'lotissement',
  mal: 'marechal',
  pass: 'passage',
  pl: 'place',
  pte: 'porte',
  qu: 'quai',
  r: 'rue',
  res: 'residence',
  rte: 'route',
  sq: 'square',
  st: 'saint',
  ste: 'sainte',
};
const links: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l']);
const numberAndSuffix = /^\s*(\d+)\s*(?:([a-d]|bis|ter|quater)\b)?[\s,.-]*/i;

/** What two spellings of one street have in common: `12, av. de la République` and `12 Avenue République`. */
export function createStreetFolder(): (street: string) => string {
  const nameOf = remembering(readName);
  return (street) => {
    const [number = '', digits = '', suffix = ''] = numberAndSuffix.exec(street) ?? [];
    const { name } = nameOf(street.slice(number.length));
    return name === '' ? '' : `${digits}${suffix.slice(0, 1).toLowerCase()} ${name}`.trim();
  };
}

function readName(street: string): { readonly name: string } {
  const words = foldText(street)
    .split(' ')
    .filter((word) => !links.has(word))
    .map((word) => wholeWords[word] ?? word);
  return { name: words.join(' ') };
}
