import { createStore } from 'zustand/vanilla';
import type { Mistake } from './use-mistakes.ts';

/** The word whose suggestions are shown. */
export const spellMenu = createStore<{ readonly mistake: Mistake | null }>()(() => ({
  mistake: null,
}));

/** The mistake after a place, and from the end round to the first. */
export const nextMistake = (mistakes: readonly Mistake[], after: number): Mistake | null =>
  mistakes.find(({ from }) => from >= after) ?? mistakes[0] ?? null;
