import { areTwoNames, isDiminutive, isSpelledOtherwise } from './given-name-families.ts';
import type { Traits } from './traits.ts';
import { isWithinTypos } from './typing-distance.ts';

export type FamilyLikeness = 'same' | 'half' | 'typo' | 'different';
export type GivenLikeness = 'same' | 'variant' | 'typo' | 'initial' | 'unknown' | 'different';

type Names = Pick<Traits, 'families' | 'spaced' | 'given' | 'givenWord'>;

/**
 * `swapped`: each has as family name what the other has as given name. Of two people whose given names differ the
 * family names are not even looked at: no rule asks, and nearly all comparisons end there.
 */
export type NameLikeness = {
  readonly family: FamilyLikeness;
  readonly given: GivenLikeness;
  readonly order: 'kept' | 'swapped';
};

export function compareNames(a: Names, b: Names): NameLikeness {
  const swapped = compareSwapped(a, b) ?? compareSwapped(b, a);
  if (swapped !== null) return swapped;
  const given = compareGiven(a, b);
  if (given === 'different') return strangers;
  return { family: compareFamilies(a, b), given, order: 'kept' };
}

const strangers: NameLikeness = { family: 'different', given: 'different', order: 'kept' };

const shortestTypo = { family: 4, given: 5 } as const;
/** Who types twelve letters may be wrong twice. */
const twoTyposFrom = 9;

function compareFamilies(a: Names, b: Names): FamilyLikeness {
  if (a.families.some((word) => b.families.includes(word))) return 'same';
  if (hasHalf(a, b) || hasHalf(b, a)) return 'half';
  const isTypo = a.families.some((left) =>
    b.families.some((right) => isTypoOf(left, right, shortestTypo.family)),
  );
  return isTypo ? 'typo' : 'different';
}

/** `Moreau-Tissot` and `Moreau`, or `Tissot`: married, or tired of writing both. */
function hasHalf({ spaced }: Names, single: Names): boolean {
  if (spaced.length === 0) return false;
  const halves = single.spaced.length === 0 ? single.families : single.spaced;
  return spaced.some((double) => halves.some((half) => isHalfOf(half, double)));
}

const isHalfOf = (half: string, double: string) =>
  half.length >= shortestTypo.family &&
  (double.startsWith(`${half} `) || double.endsWith(` ${half}`));

function compareGiven(a: Names, b: Names): GivenLikeness {
  if (a.given === '' || b.given === '') return 'unknown';
  if (a.givenWord === b.givenWord || isSpelledOtherwise(a.given, b.given)) return 'same';
  if (isInitialOf(a, b) || isInitialOf(b, a)) return 'initial';
  if (opensWith(a, b) || opensWith(b, a) || isDiminutive(a.given, b.given)) return 'variant';
  if (!isTypoOf(a.givenWord, b.givenWord, shortestTypo.given)) return 'different';
  return areTwoNames(a.givenWord, b.givenWord) ? 'different' : 'typo';
}

/** `Marie` and `Marie Claude`: perhaps a second given name left out. */
const opensWith = ({ given }: Names, shorter: Names) =>
  given.charAt(shorter.given.length) === ' ' && given.startsWith(shorter.given);

/** `J` of `Jean`, `J P` and `JP` of `Jean Pierre`. */
function isInitialOf(short: Names, full: Names): boolean {
  if (short.givenWord.length > 2 || full.givenWord.length <= 2) return false;
  const initials = full.given.split(' ').map((word) => word.slice(0, 1));
  return short.givenWord === initials.join('') || short.givenWord === initials[0];
}

function isTypoOf(a: string, b: string, shortest: number): boolean {
  const length = Math.max(a.length, b.length);
  return length >= shortest && isWithinTypos(a, b, length >= twoTyposFrom ? 2 : 1);
}

/** Each in the other's column, one of them perhaps with a typing error. */
function compareSwapped(a: Names, b: Names): NameLikeness | null {
  if (a.givenWord === '' || a.givenWord === b.givenWord) return null;
  if (b.givenWord === '' || !b.families.includes(a.givenWord)) return null;
  const family = closest(b.givenWord, a.families);
  return family === 'different' ? null : { family, given: 'same', order: 'swapped' };
}

function closest(word: string, families: readonly string[]): 'same' | 'typo' | 'different' {
  if (families.includes(word)) return 'same';
  const isTypo = families.some((family) => isTypoOf(word, family, shortestTypo.family));
  return isTypo ? 'typo' : 'different';
}
