import { foldText } from '../members/fold-text.ts';
import type { PostcodeAndTown } from './check-postcode-town.ts';

/** Of an address line by NF Z 10-011, which sorting machines read. */
const longestLine = 38;

/** The last line of a French address: capitals, no accents, no punctuation. `97400 SAINT DENIS` */
export function postalLine({ postcode, town }: PostcodeAndTown): string {
  const line = `${postcode} ${foldText(town).toUpperCase()}`;
  if (line.length <= longestLine) return line;
  return line
    .replace(/\bSAINT\b/g, 'ST')
    .replace(/\bSAINTE\b/g, 'STE')
    .slice(0, longestLine)
    .trim();
}
