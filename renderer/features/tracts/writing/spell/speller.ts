import { createHunspellFromStrings } from 'hunspell-wasm';

export type SpellLanguage = 'fr' | 'en';

export type Speller = {
  /** Which of the words none of the dictionaries knows. */
  readonly wrong: (words: readonly string[]) => readonly string[];
  /** The likeliest first. */
  readonly suggest: (word: string) => readonly string[];
};

type Dictionary = { readonly aff: string; readonly dic: string };

const mostSuggestions = 6;

/** A word is right when one of the dictionaries knows it: English is written in two ways. */
export async function openSpeller(dictionaries: readonly Dictionary[]): Promise<Speller> {
  const all = await Promise.all(
    dictionaries.map(({ aff, dic }) => createHunspellFromStrings(aff, dic)),
  );
  return {
    wrong: (words) => words.filter((word) => !all.some((one) => one.testSpelling(word))),
    suggest: (word) =>
      [...new Set(all.flatMap((one) => one.getSpellingSuggestions(word)))].slice(
        0,
        mostSuggestions,
      ),
  };
}
