import {
  areTwoNames,
  isDiminutive,
  isSpelledOtherwise,
} from '../../duplicates/given-name-families.ts';
import { isWithinTypos } from '../../duplicates/typing-distance.ts';
import { isCommonGivenName } from '../../members/given-names.ts';

/** `unsaid`: no given name beside the family name; `other`: one that is not theirs. */
export type GivenLikeness = 'same' | 'variant' | 'typo' | 'cut' | 'initial' | 'unsaid' | 'other';

const shortestTypo = 5;
const shortestCut = 3;

/** What the words beside a family name say of a given name. `last`: the word at which the bank may have cut. */
export function givenIn(
  given: string,
  beside: readonly string[],
  last: string | undefined,
): GivenLikeness {
  if (given !== '') {
    const likeness = found(given, beside, last);
    if (likeness !== null) return likeness;
  }
  return beside.some((word) => word.length === 1 || isCommonGivenName(word)) ? 'other' : 'unsaid';
}

function found(
  given: string,
  beside: readonly string[],
  last: string | undefined,
): GivenLikeness | null {
  const words = given.split(' ');
  const [first = ''] = words;
  const joined = words.join('');
  const at = beside.indexOf(first);
  if (at !== -1 && words.length === 1) {
    // `Jean` and `Pierre` are not the `Jean Pierre` of the label.
    const around = [beside[at - 1], beside[at + 1]];
    return around.some((word) => word !== undefined && isCommonGivenName(word))
      ? 'variant'
      : 'same';
  }
  if (at !== -1) return words.every((word) => beside.includes(word)) ? 'same' : 'variant';
  if (beside.includes(joined)) return 'same';
  if (beside.some((word) => isSpelledOtherwise(word, first))) return 'same';
  if (beside.some((word) => isDiminutive(word, first))) return 'variant';
  if (beside.some((word) => isTypo(word, joined) || isTypo(word, first))) return 'typo';
  if (last !== undefined && beside.includes(last) && isCutOf(last, first)) return 'cut';
  const initials = words.map((word) => word.charAt(0)).join('');
  const isInitial = beside.includes(initials) || beside.includes(first.charAt(0));
  return isInitial ? 'initial' : null;
}

const isTypo = (word: string, name: string): boolean =>
  word.length >= shortestTypo &&
  name.length >= shortestTypo &&
  isWithinTypos(word, name, 1) &&
  !areTwoNames(word, name);

const isCutOf = (word: string, name: string): boolean =>
  word.length >= shortestCut && word.length < name.length && name.startsWith(word);
