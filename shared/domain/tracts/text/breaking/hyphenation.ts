import english from 'hyphen/en/index.js';
import french from 'hyphen/fr/index.js';
import { untouchedRanges } from '../french/untouched-ranges.ts';
import { hyphenException } from './hyphen-exceptions.ts';
import type { HyphenLanguage } from './hyphen-language.ts';

const fewestLetters = 6;
const fewestBefore = 3;
const fewestAfter = 3;
const mostRemembered = 20_000;

const languages: ReadonlyMap<string, HyphenLanguage> = new Map([
  ['fr', french],
  ['en', english],
]);
const remembered = new Map<string, readonly number[]>();

/** Where a word in small letters may be cut: offsets in it. No places in a language without patterns. */
export function hyphenPlaces(word: string, language: string): readonly number[] {
  const patterns = languages.get(language.slice(0, 2));
  if (!patterns || word.length < fewestLetters) return [];
  const key = `${language}|${word}`;
  const known = remembered.get(key);
  if (known) return known;
  const cut = (part: string) => patterns.hyphenateSync(part, { hyphenChar: '-', minWordLength: 4 });
  const parts = (hyphenException(word, cut) ?? cut(word)).split('-');
  let at = 0;
  const places = parts
    .slice(0, -1)
    .map((part) => {
      at += part.length;
      return at;
    })
    .filter((place) => place >= fewestBefore && word.length - place >= fewestAfter);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, places);
  return places;
}

/** Letters alone, no more than words have: not next to a digit, a hyphen or anything else that makes it part of a name or a code. */
const word = /(?<![\p{L}\p{N}_@#.\u00AD‑-])\p{Ll}{6,60}(?![\p{L}\p{N}_@#\u00AD‑-])/gu;

/**
 * Where a text may be cut with a hyphen. Words with a capital are names and stay whole, as do addresses; a word with
 * soft hyphens (U+00AD) is cut there and nowhere else.
 */
export function hyphenPlacesIn(
  text: string,
  languageAt: (offset: number) => string,
): readonly number[] {
  const untouched = untouchedRanges(text);
  const found = [...text.matchAll(word)].flatMap(({ index, 0: letters }) =>
    untouched.some(({ from, to }) => index >= from && index < to)
      ? []
      : hyphenPlaces(letters, languageAt(index)).map((place) => index + place),
  );
  return [...found, ...softHyphens(text)].sort((one, other) => one - other);
}

/** Behind each soft hyphen that stands between letters. */
export const softHyphens = (text: string): readonly number[] =>
  [...text.matchAll(/(?<=\p{L})\u00AD(?=\p{L})/gu)].map(({ index }) => index + 1);
