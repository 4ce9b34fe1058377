import { foldTown } from './fold-town.ts';

/** One name of one town under one postcode. */
export type TownEntry = {
  readonly postcode: string;
  readonly town: string;
  /** Set when this entry is found by the name of a commune that has since joined the town. */
  readonly formerName: string | null;
  readonly folded: string;
  /** Without its article: `havre` for Le Havre. */
  readonly bare: string;
};

const article = /^(?:le|la|les|l) /;

/**
 * Reads the list that the build makes: a line for each postcode, its towns between `|`, the former names of a town
 * after `=`. `01300 Belley|Arboys en Bugey=Arbignieu=Saint-Bois`
 */
export function readTowns(text: string): readonly TownEntry[] {
  return text.split('\n').flatMap((line) => {
    const postcode = line.slice(0, 5);
    const names = line.slice(6);
    return names === '' ? [] : names.split('|').flatMap((names) => entriesOf(postcode, names));
  });
}

function entriesOf(postcode: string, names: string): readonly TownEntry[] {
  const [town = '', ...formerNames] = names.split('=');
  return [null, ...formerNames].map((formerName) => {
    const folded = foldTown(formerName ?? town);
    return { postcode, town, formerName, folded, bare: folded.replace(article, '') };
  });
}
