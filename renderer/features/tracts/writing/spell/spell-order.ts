import type { SpellLanguage } from './speller.ts';

/** Which of the words are wrong, or what they may have been meant to be. */
export type SpellQuestion = {
  readonly kind: 'wrong' | 'suggest';
  readonly language: SpellLanguage;
  readonly words: readonly string[];
};

export type SpellOrder = { readonly id: number; readonly question: SpellQuestion };

/** Null when the dictionary could not be read. */
export type SpellAnswer = { readonly id: number; readonly words: readonly string[] | null };
