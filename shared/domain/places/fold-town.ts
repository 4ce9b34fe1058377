import { foldText } from '../members/fold-text.ts';

const cedex = / cedex( \d+)?$/;
const arrondissement = /^(paris|lyon|marseille) (?:0?\d|1\d|20)(?:er|e|eme)?(?: arrondissement)?$/;

/** What every spelling of a town has in common: `ST-DENIS`, `Saint Denis` and `SAINT-DENIS CEDEX 9`; `Paris 5e` is Paris. */
export function foldTown(town: string): string {
  const folded = foldText(town).replace(cedex, '').replace(arrondissement, '$1');
  return folded.replace(/\bst\b/g, 'saint').replace(/\bste\b/g, 'sainte');
}

/** Large receivers have postcodes of their own, which no public list of towns holds. */
export const isCedex = (town: string): boolean => cedex.test(` ${foldText(town)}`);
